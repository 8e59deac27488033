import type { Page } from 'playwright-core'
import { boardGeometry } from '../../electron/core/board/geometry.ts'
import { placeNotes } from '../../electron/core/board/place-notes.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type {
  CallInput,
  CallName,
  CallOutput,
  Snapshot,
} from '../../electron/core/contract/calls.ts'

export type Ask = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>

/** A note as it lies on a board: in board units from the sheet's corner, lowest first. */
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
export async function journeyMapOf(ask: Ask, groupNumber: number): Promise<OpenedBoard> {
  const { workshopId } = await ask('room.get', {})
  if (workshopId === null) throw new Error('no workshop is in the room')
  const { records } = await ask('workshop.open', { workshopId })
  const group = records.group.find(({ number }) => number === groupNumber)
  const template = records.template.find(({ key }) => key === 'journey-map')
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
  return page.locator('.react-flow [data-note]').evaluateAll((cards) =>
    cards
      .filter((card): card is HTMLElement => card instanceof HTMLElement)
      .sort((a, b) => Number(a.style.zIndex) - Number(b.style.zIndex))
      .map((card) => {
        const { left, top, width, height, background } = card.style
        const [x = 0, y = 0, w = 0, h = 0] = [left, top, width, height].map(Number.parseFloat)
        return {
          id: card.dataset['note'] ?? '',
          text: card.querySelector('[lang]')?.textContent ?? '',
          box: [x, y, w, h] as const,
          colour: /--note-(\w+)/.exec(background)?.[1] ?? '',
          severity: card.querySelectorAll('[data-full]').length,
        }
      }),
  )
}

/** The notes as the host has them. */
export function keptNotes({ records }: Snapshot, { boardId }: OpenedBoard): readonly LyingNote[] {
  const board = records.board.find(({ id }) => id === boardId)
  const template = records.template.find(({ id }) => id === board?.templateId)?.board
  if (template === undefined) throw new Error('no such board')
  const notes = records.note.filter((note) => note.boardId === boardId)
  return placeNotes(boardGeometry(template), notes).map(({ note, box }) => ({
    id: note.id,
    text: note.text,
    box: [box.x, box.y, box.width, box.height],
    colour: note.colour,
    severity: note.severity ?? 0,
  }))
}
