import { textOf } from '../text/catalogue.ts'
import { dateSpan } from '../text/dates.ts'
import { textIn } from '../text/language.ts'
import type { PrintedBoard } from './printed-board.ts'
import { frameScale, margins, paperSizes } from './board-layout.ts'
import type { Colour, Mark, TextMark, Weight } from './page-model.ts'
import { danger, ink, ink2, ink3, line } from './palette.ts'
import type { PaperWords } from './words.ts'

type Numbers = { readonly page: number; readonly pages: number; readonly notShown: number }

/** Header and footer: whose map this is, of which workshop, where and when; page and code. */
export function frameMarks(
  input: PrintedBoard,
  words: PaperWords,
  numbers: Numbers,
): readonly Mark[] {
  return [...headerMarks(input, words), ...footerMarks(input, words, numbers)]
}

/** The name of the map: the board's own, else its template's. */
export const boardTitle = (input: PrintedBoard) =>
  input.board.title || textIn(input.template.title, input.language)

/** Name and number of the group; a name that already says its number stands alone. */
export function groupTitle(input: PrintedBoard, words: PaperWords): string {
  if (!input.group) return ''
  const { number, name } = input.group
  const numbered = textOf(words, input.language, 'group', { number })
  return name.includes(String(number)) ? name : `${numbered} · ${name}`
}

function headerMarks(input: PrintedBoard, words: PaperWords): readonly Mark[] {
  const { width, f, left, right } = measures(input)
  const { workshop } = input
  const span = right - left
  const facts = [workshop.place, dateSpan(input.dates, input.language)].filter(Boolean)
  const top = margins.top * f
  const title = band(left, top, span * 0.58, 23 * f)
  const names = band(left, top + 23 * f, span * 0.58, 14 * f)
  const group = {
    ...band(width - left - span * 0.4, top, span * 0.4, 23 * f),
    align: 'right' as const,
  }
  const where = {
    ...band(width - left - span * 0.4, top + 23 * f, span * 0.4, 14 * f),
    align: 'right' as const,
  }
  return [
    { ...title, ...type(boardTitle(input), 17 * f, 'bold', ink) },
    { ...names, ...type(workshop.name, 9.5 * f, 'regular', ink2) },
    { ...group, ...type(groupTitle(input, words), 13 * f, 'bold', ink) },
    { ...where, ...type(facts.join(' · '), 9.5 * f, 'regular', ink2) },
  ]
}

function footerMarks(input: PrintedBoard, words: PaperWords, numbers: Numbers): readonly Mark[] {
  const { width, height, f, left, right } = measures(input)
  const top = height - (margins.bottom + margins.footer) * f + 6 * f
  const row = (x: number, share: number) => band(x, top, (right - left) * share, 11 * f)
  const { workshop } = input
  const owner = [workshop.code, workshop.organisation].filter(Boolean).join(' · ')
  const page = textOf(words, input.language, 'page', { page: numbers.page, pages: numbers.pages })
  const missing = numbers.notShown
    ? textOf(words, input.language, 'notShown', { count: numbers.notShown })
    : ''
  return [
    {
      kind: 'line',
      from: { x: left, y: top - 1 * f },
      to: { x: right, y: top - 1 * f },
      stroke: { colour: line, width: 0.5 },
    },
    { ...row(left, 0.4), ...type(owner, 7.5 * f, 'regular', ink3) },
    {
      ...row(width / 2 - (right - left) * 0.2, 0.4),
      align: 'centre',
      ...type(missing, 7.5 * f, 'bold', danger),
    },
    {
      ...row(right - (right - left) * 0.3, 0.3),
      align: 'right',
      ...type(page, 7.5 * f, 'regular', ink3),
    },
  ]
}

function measures(input: PrintedBoard) {
  const f = frameScale[input.paper]
  const { width, height } = paperSizes[input.paper]
  return { width, height, f, left: margins.side * f, right: width - margins.side * f }
}

type Band = Pick<TextMark, 'kind' | 'x' | 'y' | 'width' | 'height' | 'align' | 'valign'>

const band = (x: number, y: number, width: number, height: number): Band => ({
  kind: 'text',
  x,
  y,
  width,
  height,
  align: 'left',
  valign: 'middle',
})

const type = (text: string, size: number, weight: Weight, colour: Colour) => ({
  text,
  weight,
  colour,
  maxSize: size,
  minSize: size * 0.4,
})
