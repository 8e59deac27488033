import { fitText } from '../text/fit-text.ts'
import type { Language } from '../text/language.ts'
import { languageOfText } from '../text/scripts.ts'
import type { Lettering, TextMark, Weight } from './page-model.ts'

/** A line of text in its place on the page. */
export type SetLine = {
  readonly text: string
  /** Left end and baseline, points on the page. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly colour: TextMark['colour']
  readonly language: Language
}

/** Width of a line at size 1. */
export type MeasureLine = (line: string, weight: Weight, language: Language) => number

/** A text broken, sized and placed in its box; `otherwise` is the language of a text without letters. */
export function setText(
  mark: TextMark,
  otherwise: Language,
  measure: MeasureLine,
): readonly SetLine[] {
  if (mark.text.trim() === '' || mark.width <= 0 || mark.height <= 0) return []
  const setIn = (lettering: Lettering, room: Room) =>
    fitted(lettering, room, languageOfText(lettering.text, otherwise), measure)
  const first = setIn(mark, mark)
  const top = mark.y + freeAbove(mark, first.height)
  const lines = placed(first, mark, top)
  if (!mark.below || mark.height - first.height < mark.below.minSize) return lines
  const room = { width: mark.width, height: mark.height - first.height }
  return [...lines, ...placed(setIn(mark.below, room), mark, top + first.height)]
}

type Room = { readonly width: number; readonly height: number }
type Fitted = ReturnType<typeof fitted>

function fitted(lettering: Lettering, room: Room, language: Language, measure: MeasureLine) {
  const { text, weight, colour } = lettering
  const widthOf = (line: string) => measure(line, weight, language)
  const set = fitText(text, room, widthOf, lettering)
  const widths = set.lines.map((line) => widthOf(line) * set.size)
  return { ...set, widths, weight, colour, language, height: set.lines.length * set.leading }
}

/** From the middle of a line down to its baseline, per em: half the height of a capital. */
const BASELINE = 0.357

function placed(set: Fitted, box: TextMark, top: number): readonly SetLine[] {
  const { lines, widths, size, leading, weight, colour, language } = set
  return lines.map((text, i) => ({
    ...{ text, size, weight, colour, language },
    x: box.x + freeLeft(box, widths[i] ?? 0),
    y: top + i * leading + leading / 2 + size * BASELINE,
  }))
}

function freeAbove({ valign, height }: TextMark, used: number): number {
  const free = Math.max(0, height - used)
  return valign === 'middle' ? (height - used) / 2 : valign === 'bottom' ? free : 0
}

function freeLeft({ align, width }: TextMark, used: number): number {
  return align === 'right' ? width - used : align === 'centre' ? (width - used) / 2 : 0
}
