import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'

export type FontScript = 'latin' | 'khmer' | 'han' | 'symbols' | 'symbols2' | 'emoji'
export type Weight = 'regular' | 'bold'

/** One font file, ready to shape: measures are per em unless they say units. */
export type ShapingFace = {
  readonly script: FontScript
  readonly psName: string
  readonly bytes: Uint8Array
  readonly font: Font
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  /** The character each glyph stands for when it stands for one alone. */
  readonly charOf: ReadonlyMap<number, string>
  readonly has: (codePoint: number) => boolean
}

export type FontSet = (script: FontScript, weight: Weight) => ShapingFace

/** Signs and faces are the same in bold. */
function both(name: string): Record<Weight, string> {
  return { regular: name, bold: name }
}

const files: Record<FontScript, Record<Weight, string>> = {
  latin: { regular: 'NotoSans-Regular', bold: 'NotoSans-SemiBold' },
  khmer: { regular: 'NotoSansKhmer-Regular', bold: 'NotoSansKhmer-SemiBold' },
  han: { regular: 'NotoSansSC-Regular', bold: 'NotoSansSC-Bold' },
  symbols: both('NotoSansSymbols-Regular'),
  symbols2: both('NotoSansSymbols2-Regular'),
  emoji: both('NotoEmoji-Regular'),
}

/** The fonts in `<assetsDir>/fonts`, each read when it is first needed and then kept. */
export function openFonts(assetsDir: string): FontSet {
  const open = new Map<string, ShapingFace>()
  return (script, weight) => {
    const name = files[script][weight]
    const face = open.get(name) ?? openFace(script, name, join(assetsDir, 'fonts', `${name}.ttf`))
    open.set(name, face)
    return face
  }
}

function openFace(script: FontScript, psName: string, path: string): ShapingFace {
  const bytes = readFileSync(path)
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  const extents = font.hExtents()
  const codePoints = face.collectUnicodes()
  const known = new Set(codePoints)
  return {
    script,
    psName,
    bytes,
    font,
    unitsPerEm: face.upem,
    ascent: extents.ascender / face.upem,
    descent: extents.descender / face.upem,
    charOf: charactersOf(font, codePoints),
    has: (codePoint) => known.has(codePoint),
  }
}

/** Where several characters share a glyph, the lowest one names it. */
function charactersOf(font: Font, codePoints: Uint32Array): ReadonlyMap<number, string> {
  const chars = new Map<number, string>()
  for (const codePoint of codePoints.toSorted()) {
    const glyph = font.nominalGlyph(codePoint)
    if (glyph && !chars.has(glyph)) chars.set(glyph, String.fromCodePoint(codePoint))
  }
  return chars
}
