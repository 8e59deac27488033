import { Buffer, BufferFlag, shape } from 'harfbuzzjs'
import type { ShapingFace } from './font-set.ts'

/** A glyph placed: all measures per em. */
export type Glyph = {
  readonly id: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** The glyphs that stand for one piece of the text, and that piece. */
export type Cluster = { readonly text: string; readonly glyphs: readonly Glyph[] }

const settings = {
  latin: { script: 'Latn', language: 'en' },
  khmer: { script: 'Khmr', language: 'km' },
  han: { script: 'Hani', language: 'zh-Hans' },
  symbols: { script: 'Zyyy', language: 'en' },
  symbols2: { script: 'Zyyy', language: 'en' },
  emoji: { script: 'Zyyy', language: 'en' },
} as const

/** Shapes one run, left to right. */
export function shapeRun(face: ShapingFace, text: string): readonly Cluster[] {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(LEFT_TO_RIGHT)
  buffer.setScript(settings[face.script].script)
  buffer.setLanguage(settings[face.script].language)
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES)
  shape(face.font, buffer)
  return clustersOf(buffer, face.unitsPerEm, text)
}

const LEFT_TO_RIGHT = 4

function clustersOf(buffer: Buffer, unitsPerEm: number, text: string): readonly Cluster[] {
  const found: { at: number; glyphs: Glyph[] }[] = []
  for (const info of buffer.getGlyphInfosAndPositions()) {
    const glyph = {
      id: info.codepoint,
      advance: (info.xAdvance ?? 0) / unitsPerEm,
      dx: (info.xOffset ?? 0) / unitsPerEm,
      dy: (info.yOffset ?? 0) / unitsPerEm,
    }
    const last = found.at(-1)
    if (last?.at === info.cluster) last.glyphs.push(glyph)
    else found.push({ at: info.cluster, glyphs: [glyph] })
  }
  return found.map(({ at, glyphs }, i) => ({
    glyphs,
    text: text.slice(i === 0 ? 0 : at, found[i + 1]?.at ?? text.length),
  }))
}
