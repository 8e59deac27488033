import type { Language } from '../../core/text/language.ts'
import type { Mark, Page, TextMark } from '../../core/paper/page-model.ts'
import { setText } from '../../core/paper/set-text.ts'
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

function drawText({ document: paper, shaper, language, height }: Canvas, mark: TextMark): void {
  const lines = setText(mark, language, (line, weight, spoken) =>
    widthOf(shaper(line, weight, spoken)),
  )
  for (const { text, x, y, size, weight, colour, language: spoken } of lines) {
    paper.write([`${rgb(colour)} rg`])
    const runs = shaper(text, weight, spoken)
    paper.drawLine(runs, { x, y: height - y, sizePt: size, weight })
  }
}
