import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../../electron/core/board/place-notes.ts'
import { stretchedGeometry } from '../../../../electron/core/board/stretch.ts'
import { boardWeights } from '../../../../electron/core/board/weights.ts'
import type { PrintedBoard } from '../../../../electron/core/paper/printed-board.ts'
import { boardPages, maxNotesAPage } from '../../../../electron/core/paper/board-pages.ts'
import { printableArea, boardLayouts } from '../../../../electron/core/paper/board-layout.ts'
import { notePapers } from '../../../../electron/core/paper/palette.ts'
import type { Mark, Page, TextMark } from '../../../../electron/core/paper/page-model.ts'
import type { PaperWords } from '../../../../electron/core/paper/words.ts'
import { journeyMap } from '../../../fixtures/paper/journey.ts'

const words = JSON.parse(readFileSync('assets/texts/paper.json', 'utf8')) as PaperWords

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text'
const textsOf = (page: Page | undefined) =>
  (page?.marks ?? []).filter(isText).map(({ text }) => text)

/** Left, top, width and height as shares of the sheet. */
const shareOf = (box: Box, sheet: Box) => [
  (box.x - sheet.x) / sheet.width,
  (box.y - sheet.y) / sheet.height,
  box.width / sheet.width,
  box.height / sheet.height,
]

/** The fixture with as many columns as asked. */
function wide(count: number): PrintedBoard {
  const map = journeyMap('en')
  const columns = Array.from({ length: count }, (_, i) => ({
    key: `stage-${i}`,
    title: { en: `Stage ${i}` },
    width: 264,
  }))
  return { ...map, template: { ...map.template, columns } }
}

describe('boardPages', () => {
  it.each(['en', 'km', 'zh'] as const)('says whose map it is, where and when, %s', (language) => {
    const pages = boardPages(journeyMap(language), words)
    const all = textsOf(pages[0]).join('\n')
    const { workshop, group, notes } = journeyMap(language)
    expect(pages).toHaveLength(1)
    for (const part of [workshop.name, workshop.place, workshop.code, group?.name ?? '?']) {
      expect(all).toContain(part)
    }
    for (const { text } of notes) expect(all).toContain(text)
    expect(all).toContain({ en: '2026', km: '២០២៦', zh: '2026年' }[language])
    expect(all).toContain({ en: 'Page 1 of 1', km: 'ទំព័រ ១ / ១', zh: '共 1 页' }[language])
  })

  it('keeps every mark on the page', () => {
    for (const paper of ['a4', 'a3'] as const) {
      for (const page of boardPages(journeyMap('en', paper), words)) {
        for (const mark of page.marks) {
          if (mark.kind !== 'rect' && mark.kind !== 'text') continue
          expect(mark.x).toBeGreaterThanOrEqual(0)
          expect(mark.y).toBeGreaterThanOrEqual(0)
          expect(mark.x + mark.width).toBeLessThanOrEqual(page.width)
          expect(mark.y + mark.height).toBeLessThanOrEqual(page.height)
        }
      }
    }
  })

  it('spreads a board that is too wide over pages, no column twice', () => {
    const pages = boardPages(wide(20), words)
    expect(pages.length).toBeGreaterThan(1)
    const stages = pages.flatMap(textsOf).filter((text) => text.startsWith('Stage '))
    expect(stages).toEqual(Array.from({ length: 20 }, (_, i) => `Stage ${i}`))
    expect(textsOf(pages[1])).toContain(`Page 2 of ${pages.length}`)
  })

  it('uses fewer pages on larger paper', () => {
    const map = wide(20)
    expect(boardPages({ ...map, paper: 'a3' }, words).length).toBeLessThan(
      boardPages(map, words).length,
    )
  })

  it('says how many notes a page cannot carry', () => {
    const map = journeyMap('en')
    const [note] = map.notes
    if (!note) throw new Error('the fixture has notes')
    const notes = Array.from({ length: maxNotesAPage + 7 }, (_, i) => ({ ...note, id: `n${i}` }))
    const all = textsOf(boardPages({ ...map, notes }, words)[0])
    expect(all).toContain('7 more notes did not fit on this page')
    expect(all.filter((text) => text === note.text)).toHaveLength(maxNotesAPage)
  })

  it('leaves out notes of other boards', () => {
    const map = journeyMap('en')
    const notes = map.notes.map((note) => ({ ...note, boardId: 'another' }))
    expect(textsOf(boardPages({ ...map, notes }, words)[0])).not.toContain(map.notes[0]?.text)
  })

  it('shows severity as filled and empty dots', () => {
    const dots = (boardPages(journeyMap('en'), words)[0]?.marks ?? []).filter(
      (mark) => mark.kind === 'circle' && mark.stroke?.colour === '#b3341e',
    )
    expect(dots).toHaveLength(4 * 3)
    expect(dots.filter((mark) => 'fill' in mark && mark.fill)).toHaveLength(1 + 2 + 3 + 3)
  })

  it('lays every note at its place on the sheet, in stacking order', () => {
    for (const paper of ['a4', 'a3'] as const) {
      const map = journeyMap('en', paper)
      const weights = boardWeights(map.template, map.notes)
      const geometry = stretchedGeometry(map.template, { x: 1, y: 1 }, weights)
      const papers = placeNotes(geometry, map.notes).map(({ box }) => shareOf(box, geometry.sheet))
      const marks = boardPages(map, words)[0]?.marks ?? []
      const [sheet, ...rects] = marks.filter((mark) => mark.kind === 'rect')
      if (sheet === undefined) throw new Error('no sheet')
      const noteFills = new Set(Object.values(notePapers).map(({ fill }) => fill))
      const drawn = rects
        .filter(({ fill }) => fill !== undefined && noteFills.has(fill))
        .map((rect) => shareOf(rect, sheet))
      expect(drawn).toHaveLength(papers.length)
      drawn.flat().forEach((share, i) => expect(share).toBeCloseTo(papers.flat()[i] ?? NaN, 6))
    }
  })

  it.each(['a4', 'a3'] as const)('fills the width or the height of the page, %s', (paper) => {
    for (const columns of [2, 5, 12]) {
      for (const layout of boardLayouts(wide(columns).template, paper, [])) {
        const { sheet } = layout.geometry
        const room = printableArea(paper)
        const right = layout.origin.x + sheet.width * layout.scale
        const foot = layout.origin.y + sheet.height * layout.scale
        const free = [room.x + room.width - right, room.y + room.height - foot]
        expect(Math.min(...free)).toBeCloseTo(0, 6)
        expect(Math.min(...free.map((one) => one + 1e-6))).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('takes a board with no notes, no curve and no group', () => {
    const empty = { ...journeyMap('en'), notes: [], curvePoints: [], group: null, dates: [] }
    expect(boardPages(empty, words)).toHaveLength(1)
  })
})
