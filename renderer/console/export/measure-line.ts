import type { Weight } from '../../../electron/core/paper/page-model.ts'
import type { MeasureLine } from '../../../electron/core/paper/set-text.ts'
import type { Language } from '../../../electron/core/text/language.ts'

/** The fonts of paper in the order in which paper looks for a letter; quotes go with the language. */
export const paperFamily = (language: Language): string =>
  language === 'zh'
    ? "'Noto Sans SC', 'Noto Sans', 'Noto Sans Khmer', sans-serif"
    : "'Noto Sans', 'Noto Sans Khmer', 'Noto Sans SC', sans-serif"

export const paperWeight: Readonly<Record<Weight, number>> = { regular: 400, bold: 600 }

const MEASURED_PX = 100
const MOST_KNOWN = 20_000

/** Measures lines in the page's own fonts, the same as paper's. */
export function lineMeasure(page: Document): MeasureLine {
  const context = page.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (line, weight, language) => {
    const font = `${paperWeight[weight]} ${MEASURED_PX}px ${paperFamily(language)}`
    const key = `${font} ${line}`
    const width = known.get(key) ?? widthOf(context, font, line)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, width)
    return width
  }
}

function widthOf(context: CanvasRenderingContext2D | null, font: string, line: string): number {
  if (context === null) return 0
  context.font = font
  return context.measureText(line).width / MEASURED_PX
}
