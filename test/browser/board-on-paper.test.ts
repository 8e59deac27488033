import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Spot } from '../../electron/core/board/cell-at.ts'
import type { Box } from '../../electron/core/board/geometry.ts'
import { noteColours, type NoteColour } from '../../electron/core/board/row.ts'
import { boardLayouts, paperSizes } from '../../electron/core/paper/board-layout.ts'
import { notePapers } from '../../electron/core/paper/palette.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { Note } from '../../electron/core/board/tables.ts'
import { openSample } from '../../electron/host/demo/open-sample.ts'
import { newId } from '../../electron/host/new-id.ts'
import { journeyMapOf, standOnBoard, type OpenedBoard } from '../helpers/board-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { fetchExport } from '../helpers/fetch-export.ts'
import { telling } from '../helpers/long-run.ts'
import { commonColour, sideOffsets, textIn } from '../helpers/paper-notes.ts'
import { readPdf } from '../helpers/read-pdf.ts'
import { sent } from '../helpers/sent-edits.ts'

/** Pixels a point. */
const SCALE = 4
/** How far a note's edge may lie from where the screen has it, board units. */
const TOLERANCE = 1

/** Notes that lie over one another and over the lines, in three scripts, from the lowest to the highest. */
const stack = [
  { x: 30, y: 20, colour: 'sun', text: 'Waits twenty minutes for an answer' },
  { x: 90, y: 50, colour: 'sky', text: 'រង់ចាំ​ម្ភៃ​នាទី' },
  { x: 140, y: 30, colour: 'mint', text: '等了二十分钟' },
  { x: 180, y: 84, colour: 'lilac', text: 'Calls again' },
] as const

/** A note as the page shows it; its box as shares of the sheet. */
type ShownNote = { readonly id: Id; readonly text: string; readonly box: Box; readonly top: number }

let served: ConsoleAtWork
let board: OpenedBoard
let notes: readonly Note[] = []
beforeAll(async () => {
  served = await consoleAtWork()
  await openSample(served.host())
  board = await journeyMapOf(served.ask, 2)
  await addStack()
  const { records } = await served.ask('workshop.open', { workshopId: board.workshopId })
  notes = records.note.filter(({ boardId }) => boardId === board.boardId)
})
afterAll(() => served.close())

async function addStack(): Promise<void> {
  const records = stack.map((note, index) => ({
    ...{ ...note, id: newId(), boardId: board.boardId, rank: `z${index}`, width: 126, height: 52 },
    ...{ columnKey: 'usage', rowKey: 'thoughts', severity: null, author: index % 2 ? 'SR' : '' },
  }))
  const edits = records.map((record) => ({ kind: 'note.add' as const, record }))
  const [result] = await served.ask('workshop.edit', {
    workshopId: board.workshopId,
    edits: [sent(edits)],
  })
  if (result?.kind !== 'committed') throw new Error(JSON.stringify(result))
}

async function shownNotes(page: Page): Promise<readonly ShownNote[]> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('.react-flow [data-cell]')]
    const boxes = cells.map((cell) => cell.getBoundingClientRect())
    const left = Math.min(...boxes.map((box) => box.left))
    const foot = Math.max(...boxes.map((box) => box.bottom))
    const head = Math.min(...boxes.map((box) => box.top))
    const width = Math.max(...boxes.map((box) => box.right)) - left
    const height = foot - head
    const cards = [...document.querySelectorAll<HTMLElement>('.react-flow [data-note]')]
    const heightOf = (note: HTMLElement) => Number(note.style.zIndex)
    // Of notes of one height those stand above that come later in the page.
    return cards
      .sort((a, b) => heightOf(a) - heightOf(b))
      .map((note, top) => {
        const box = note.getBoundingClientRect()
        return {
          id: note.dataset['note'] ?? '',
          text: note.querySelector('[lang]')?.textContent ?? '',
          box: {
            x: (box.left - left) / width,
            y: (box.top - head) / height,
            width: box.width / width,
            height: box.height / height,
          },
          top,
        }
      })
  })
}

async function printed(paper: 'a4' | 'a3') {
  const exportId = newId()
  const result = await served.ask('export.documents', {
    ...{ workshopId: board.workshopId, exportId, to: 'page' },
    order: {
      ...{ kind: 'board', template: board.templateId, paper, language: 'en', onlyFilled: true },
      whose: { kind: 'group', number: 2 },
    },
  })
  const bytes = await fetchExport(served.ask, exportId, result.files[0]?.name ?? '')
  const { pictures } = await readPdf(bytes, SCALE)
  const [picture] = pictures
  if (picture === undefined) throw new Error('no page')
  // PDFium renders whole pixels: each axis has its own scale, a little below the one asked for.
  const { width, height } = paperSizes[paper]
  return { bytes, picture, scale: { x: picture.width / width, y: picture.height / height } }
}

/** The sheet of the board on its page, points, and how long a board unit is there. */
async function sheetOnPaper(paper: 'a4' | 'a3') {
  const { records } = await served.ask('workshop.open', { workshopId: board.workshopId })
  const template = records.template.find(({ id }) => id === board.templateId)
  const [layout] = template === undefined ? [] : boardLayouts(template.board, paper, notes)
  if (layout === undefined) throw new Error('no layout')
  const { origin, geometry, scale } = layout
  const { width, height } = geometry.sheet
  return { unit: scale, sheet: { ...origin, width: width * scale, height: height * scale } }
}

const times = (box: Box, by: Spot): Box => ({
  x: box.x * by.x,
  y: box.y * by.y,
  width: box.width * by.x,
  height: box.height * by.y,
})
const onSheet = (share: Box, sheet: Box): Box => ({
  x: sheet.x + share.x * sheet.width,
  y: sheet.y + share.y * sheet.height,
  width: share.width * sheet.width,
  height: share.height * sheet.height,
})
const colourOf = (id: Id): NoteColour => notes.find((note) => note.id === id)?.colour ?? 'paper'
/** Letters only: paper breaks lines elsewhere than the screen does. */
const letters = (text: string) => text.replace(/[\s\u200b]/gu, '')

/** What two boxes share, without its rim. */
function shared(a: Box, b: Box, rim: number): Box | null {
  const x = Math.max(a.x, b.x) + rim
  const y = Math.max(a.y, b.y) + rim
  const width = Math.min(a.x + a.width, b.x + b.width) - rim - x
  const height = Math.min(a.y + a.height, b.y + b.height) - rim - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

describe.each(telling(['a4', 'a3'] as const, 1))('the board on the screen and on %s', (paper) => {
  it('has the same notes in the same boxes, over one another alike', async () => {
    const { page } = await served.open()
    await standOnBoard(page, board)
    await expect.poll(async () => (await shownNotes(page)).length).toBe(notes.length)
    const shown = await shownNotes(page)
    const { bytes, picture, scale } = await printed(paper)
    const { unit, sheet } = await sheetOnPaper(paper)
    const found = shown.map((note) => {
      const onPage = onSheet(note.box, sheet)
      return { ...note, onPage, pixels: times(onPage, scale) }
    })

    for (const { id, text, top, onPage, pixels } of found) {
      const rim = 3 * SCALE * unit
      const above = found.filter((other) => other.top > top)
      const offsets = sideOffsets({
        picture,
        box: pixels,
        edge: notePapers[colourOf(id)].edge,
        within: 2 * TOLERANCE * unit * SCALE,
        isCovered: ({ x, y }) =>
          above.some(({ pixels: over }) =>
            shared({ x, y, width: 0, height: 0 }, { ...over }, -rim),
          ),
      })
      expect(offsets.length, text).toBeGreaterThan(3)
      for (const offset of offsets) {
        expect(Math.abs(offset), `${text} at ${id}`).toBeLessThanOrEqual(TOLERANCE * unit * SCALE)
      }
      expect(letters(textIn(bytes, onPage)), text).toContain(letters(text))
      for (const other of above) {
        const both = shared(pixels, other.pixels, rim)
        const hidden = found.filter((third) => third.top > other.top)
        if (both === null || hidden.some((third) => shared(both, third.pixels, 0))) continue
        const fills = noteColours.map((colour) => notePapers[colour].fill)
        const seen = commonColour(picture, both, fills)
        expect(seen, `${other.text} over ${text}`).toBe(notePapers[colourOf(other.id)].fill)
      }
    }
    expect(found.map(({ text }) => text)).toEqual(
      expect.arrayContaining(stack.map(({ text }) => text)),
    )
  })
})
