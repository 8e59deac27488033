import type { ShapingFace } from './font-set.ts'
import type { Cluster } from './shape.ts'

const COENG = '\u17d2'

/** What one document has drawn in one font: widths per em, and the text each glyph stands for. */
export type UsedGlyphs = {
  readonly face: ShapingFace
  readonly widths: Map<number, number>
  readonly texts: Map<number, string>
}

/** Starts with the box for a missing letter, which every font must hold. */
export const usedGlyphs = (face: ShapingFace): UsedGlyphs => ({
  face,
  widths: new Map([[0, widthOf(face, 0)]]),
  texts: new Map(),
})

const widthOf = (face: ShapingFace, glyph: number) =>
  face.font.glyphHAdvance(glyph) / face.unitsPerEm

/**
 * Takes note of a cluster's glyphs. Viewers that know nothing of ActualText read the text of each
 * glyph, so a cluster's letters are shared out among its glyphs as well as can be.
 */
export function useCluster(used: UsedGlyphs, cluster: Cluster): void {
  if (readsBack(used, cluster)) return
  for (const { id } of cluster.glyphs) {
    if (!used.widths.has(id)) used.widths.set(id, widthOf(used.face, id))
  }
  const letters = [...cluster.text]
  const unknown = cluster.glyphs.filter(({ id }) => !nameKnown(used, id, letters))
  unknown.forEach(({ id }, i) => {
    const text = i < unknown.length - 1 ? takeOne(letters) : letters.splice(0).join('')
    if (text && id !== 0) used.texts.set(id, text)
  })
}

/** Names a glyph by the letter it stands for and takes that letter out of what is left. */
function nameKnown(used: UsedGlyphs, glyph: number, letters: string[]): boolean {
  const here = letters.find((letter) => used.face.font.nominalGlyph(codeOf(letter)) === glyph)
  const text = used.texts.get(glyph) ?? here ?? used.face.charOf.get(glyph)
  if (text === undefined) return false
  used.texts.set(glyph, text)
  for (const letter of text) {
    const at = letters.indexOf(letter)
    if (at >= 0) letters.splice(at, 1)
  }
  return true
}

const codeOf = (letter: string) => letter.codePointAt(0) ?? 0

/** A subscript and its sign belong to one glyph; else the next letter. */
function takeOne(letters: string[]): string {
  const at = letters.indexOf(COENG)
  return at >= 0 ? letters.splice(at, 2).join('') : (letters.shift() ?? '')
}

/** Whether the glyphs alone, one letter each, give the text back. */
export const readsBack = (used: UsedGlyphs, cluster: Cluster): boolean =>
  cluster.glyphs.length === 1 && used.texts.get(cluster.glyphs[0]?.id ?? 0) === cluster.text
