import type { Page } from 'playwright-core'
import { placeNotes } from '../../electron/core/board/place-notes.ts'
import { stretchedGeometry } from '../../electron/core/board/stretch.ts'
import { boardWeights } from '../../electron/core/board/weights.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'
import type { Snapshot } from '../../electron/core/contract/areas/workshop.ts'

export type Ask = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>

/** A note as it lies on a board: in thousandths of the sheet's width and height, lowest first. */
export type LyingNote = {
  readonly id: Id
  readonly text: string
  readonly box: readonly [x: number, y: number, width: number, height: number]
  readonly colour: string
  readonly severity: number
}

/** Whose board it is that a test works on. */
export type OpenedBoard = {
  readonly workshopId: Id
  readonly boardId: Id
  readonly templateId: Id
  readonly groupId: Id | null
}

/** The journey map of a group of the workshop that is in the room; it is made where there is none. */
export const journeyMapOf = (ask: Ask, groupNumber: number): Promise<OpenedBoard> =>
  boardOf(ask, groupNumber, 'journey-map')

/** The same for the board of whichever template. */
export async function boardOf(
  ask: Ask,
  groupNumber: number,
  templateKey: string,
): Promise<OpenedBoard> {
  const { workshopId } = await ask('room.get', {})
  if (workshopId === null) throw new Error('no workshop is in the room')
  const { records } = await ask('workshop.open', { workshopId })
  const group = records.group.find(({ number }) => number === groupNumber)
  const template = records.template.find(({ key }) => key === templateKey)
  const owner = { templateId: template?.id ?? '', groupId: group?.id ?? null }
  const { boardId } = await ask('board.open', { workshopId, ...owner })
  return { workshopId, boardId, ...owner }
}

/** Has a console stand on this board, as if it had been left there. */
export async function standOnBoard(page: Page, board: OpenedBoard): Promise<void> {
  const { workshopId, templateId, groupId } = board
  await page.evaluate(
    (kept) => sessionStorage.setItem('sala-board', kept),
    JSON.stringify({ workshopId, templateId, groupId }),
  )
  await page.reload()
  await page.locator('[data-surface="board"] .react-flow').waitFor()
}

/** The notes as a page draws them. */
export async function drawnNotes(page: Page): Promise<readonly LyingNote[]> {
  return page.locator('.react-flow [data-note]').evaluateAll((cards) => {
    const sheet = document.querySelector<HTMLElement>('.react-flow [data-sheet]')?.style
    const share = (length: string, of: string | undefined) =>
      Math.round((Number.parseFloat(length) / Number.parseFloat(of ?? '')) * 1000)
    return cards
      .filter((card): card is HTMLElement => card instanceof HTMLElement)
      .sort((a, b) => Number(a.style.zIndex) - Number(b.style.zIndex))
      .map((card) => {
        const { left, top, width, height, background } = card.style
        const [x, w] = [share(left, sheet?.width), share(width, sheet?.width)]
        const [y, h] = [share(top, sheet?.height), share(height, sheet?.height)]
        return {
          id: card.dataset['note'] ?? '',
          text: card.querySelector('[lang]')?.textContent ?? '',
          box: [x, y, w, h] as const,
          colour: /--note-(\w+)/.exec(background)?.[1] ?? '',
          severity: card.querySelectorAll('[data-full]').length,
        }
      })
  })
}

/** The notes as the host has them. */
export function keptNotes({ records }: Snapshot, { boardId }: OpenedBoard): readonly LyingNote[] {
  const board = records.board.find(({ id }) => id === boardId)
  const template = records.template.find(({ id }) => id === board?.templateId)?.board
  if (template === undefined) throw new Error('no such board')
  const notes = records.note.filter((note) => note.boardId === boardId)
  const geometry = stretchedGeometry(template, { x: 1, y: 1 }, boardWeights(template, notes))
  const { sheet } = geometry
  const share = (length: number, of: number) => Math.round((length / of) * 1000)
  return placeNotes(geometry, notes).map(({ note, box }) => ({
    id: note.id,
    text: note.text,
    box: [
      share(box.x, sheet.width),
      share(box.y, sheet.height),
      share(box.width, sheet.width),
      share(box.height, sheet.height),
    ],
    colour: note.colour,
    severity: note.severity ?? 0,
  }))
}
