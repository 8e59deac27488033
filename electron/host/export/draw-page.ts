import { fitText } from '../../core/text/fit-text.ts'
import type { Language } from '../../core/text/language.ts'
import { languageOfText } from '../../core/text/scripts.ts'
import type { Lettering, Mark, Page, TextMark } from '../../core/paper/page-model.ts'
import { rgb, shapeOperators } from './shape-operators.ts'
import type { ShapedDocument } from './shaping/shaped-document.ts'
import { type Shaper, widthOf } from './shaping/shaper.ts'

type Canvas = {
  readonly document: ShapedDocument
  readonly shaper: Shaper
  readonly language: Language
  readonly height: number
}

/** Adds a page of the model to a document, mark by mark. */
export function drawPage(
  document: ShapedDocument,
  shaper: Shaper,
  page: Page,
  language: Language,
): void {
  document.addPage(page.width, page.height)
  const canvas = { document, shaper, language, height: page.height }
  for (const mark of page.marks) drawMark(canvas, mark)
}

function drawMark(canvas: Canvas, mark: Mark): void {
  if (mark.kind === 'text') drawText(canvas, mark)
  else canvas.document.write(shapeOperators(mark, canvas.height))
}

function drawText(canvas: Canvas, mark: TextMark): void {
  if (mark.text.trim() === '' || mark.width <= 0 || mark.height <= 0) return
  const first = setText(canvas, mark, mark)
  const top = mark.y + freeAbove(mark, first.height)
  first.draw(mark, top)
  if (!mark.below || mark.height - first.height < mark.below.minSize) return
  const room = { width: mark.width, height: mark.height - first.height }
  setText(canvas, mark.below, room).draw(mark, top + first.height)
}

type SetText = {
  readonly height: number
  readonly draw: (box: TextMark, top: number) => void
}

/** Breaks and sizes a text for its room. */
function setText(
  canvas: Canvas,
  lettering: Lettering,
  room: { readonly width: number; readonly height: number },
): SetText {
  const { text, weight, colour } = lettering
  const language = languageOfText(text, canvas.language)
  const shaped = (line: string) => canvas.shaper(line, weight, language)
  const { size, leading, lines } = fitText(text, room, (l) => widthOf(shaped(l)), lettering)
  return {
    height: lines.length * leading,
    draw: (box, top) => {
      canvas.document.write([`${rgb(colour)} rg`])
      lines.forEach((line, i) => {
        const runs = shaped(line)
        const x = box.x + freeLeft(box, widthOf(runs) * size)
        const baseline = top + i * leading + leading / 2 + size * BASELINE
        canvas.document.drawLine(runs, { x, y: canvas.height - baseline, sizePt: size, weight })
      })
    },
  }
}

/** From the middle of a line down to its baseline, per em: half the height of a capital. */
const BASELINE = 0.357

function freeAbove({ valign, height }: TextMark, used: number): number {
  const free = Math.max(0, height - used)
  return valign === 'middle' ? (height - used) / 2 : valign === 'bottom' ? free : 0
}

function freeLeft({ align, width }: TextMark, used: number): number {
  return align === 'right' ? width - used : align === 'centre' ? (width - used) / 2 : 0
}
