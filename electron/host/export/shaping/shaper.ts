import { graphemes } from '../../../core/text/graphemes.ts'
import type { Language } from '../../../core/text/language.ts'
import type { FontScript, FontSet, Weight } from './font-set.ts'
import { itemize } from './itemize.ts'
import { type Cluster, type Glyph, shapeRun } from './shape.ts'

/** A run ready to draw in one font. */
export type ShapedRun = {
  readonly font: FontScript
  readonly text: string
  readonly clusters: readonly Cluster[]
  /** Per em. */
  readonly width: number
  /** Nothing in our fonts shows these letters: boxes stand for them. */
  readonly missing: boolean
}

export type Shaper = (line: string, weight: Weight, language: Language) => readonly ShapedRun[]

const KEPT_RUNS = 20_000

/** Shapes lines with the fonts given; runs seen before come out of a cache. */
export function createShaper(fonts: FontSet): Shaper {
  const kept = new Map<string, ShapedRun>()
  return (line, weight, language) =>
    itemize(line, fonts, weight, language).map((run) => {
      const key = `${weight} ${run.font} ${run.text}`
      const shaped = kept.get(key) ?? shapeOne(fonts, run.font, run.text, weight)
      if (kept.size >= KEPT_RUNS) kept.clear()
      kept.set(key, shaped)
      return shaped
    })
}

/** Width of shaped runs per em. */
export const widthOf = (runs: readonly ShapedRun[]) => runs.reduce((sum, run) => sum + run.width, 0)

function shapeOne(
  fonts: FontSet,
  font: FontScript | 'missing',
  text: string,
  weight: Weight,
): ShapedRun {
  if (font === 'missing') return boxes(fonts, text, weight)
  const clusters = shapeRun(fonts(font, weight), text)
  return { font, text, clusters, width: advanceOf(clusters), missing: false }
}

const advanceOf = (clusters: readonly Cluster[]) =>
  clusters.flatMap((cluster) => cluster.glyphs).reduce((sum, glyph) => sum + glyph.advance, 0)

function boxes(fonts: FontSet, text: string, weight: Weight): ShapedRun {
  const face = fonts('latin', weight)
  const advance = face.font.glyphHAdvance(0) / face.unitsPerEm
  const box: Glyph = { id: 0, advance, dx: 0, dy: 0 }
  const clusters = graphemes(text).map((letter) => ({ text: letter, glyphs: [box] }))
  return { font: 'latin', text, clusters, width: advanceOf(clusters), missing: true }
}
