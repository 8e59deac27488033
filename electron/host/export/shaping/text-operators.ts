import type { Cluster, Glyph } from './shape.ts'

/** A number as PDF wants it: no exponent, no more than needed. */
export const pdfNumber = (value: number) => String(Math.round(value * 1000) / 1000)
const hex = (value: number) => value.toString(16).padStart(4, '0').toUpperCase()

/** UTF-16 big-endian as hex digits. */
export const utf16Hex = (text: string) =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')

/** A span that tells readers what its glyphs say. */
export const actualText = (text: string, operators: readonly string[]): readonly string[] => [
  `/Span <</ActualText <FEFF${utf16Hex(text)}>>> BDC`,
  ...operators,
  'EMC',
]

type Placed = {
  readonly fontId: string
  readonly sizePt: number
  /** Baseline start, y upwards from the page's foot. */
  readonly x: number
  readonly y: number
  readonly widthOf: (glyph: number) => number
}

/** The operators that show clusters from one point on. */
export function showText(clusters: readonly Cluster[], placed: Placed): readonly string[] {
  const { fontId, sizePt, x, y } = placed
  return [
    'BT',
    `/${fontId} ${pdfNumber(sizePt)} Tf 1 0 0 1 ${pdfNumber(x)} ${pdfNumber(y)} Tm`,
    ...glyphOperators(
      clusters.flatMap((cluster) => cluster.glyphs),
      placed,
    ),
    'ET',
  ]
}

/** Glyphs in TJ arrays; a raised glyph (marks) gets its own with a text rise. */
function glyphOperators(glyphs: readonly Glyph[], { sizePt, widthOf }: Placed): readonly string[] {
  const operators: string[] = []
  let array = ''
  let owed = 0
  const flush = () => {
    if (array) operators.push(`[${array}] TJ`)
    array = ''
  }
  for (const glyph of glyphs) {
    const raised = Math.abs(glyph.dy * sizePt) > 0.001
    if (raised) {
      flush()
      operators.push(`${pdfNumber(glyph.dy * sizePt)} Ts`)
    }
    const shift = (owed + glyph.dx) * 1000
    if (Math.abs(shift) > 0.01) array += pdfNumber(-shift)
    array += `<${hex(glyph.id)}>`
    owed = glyph.advance - widthOf(glyph.id) - glyph.dx
    if (raised) {
      flush()
      operators.push('0 Ts')
    }
  }
  flush()
  return operators
}
