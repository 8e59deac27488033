import { createHash } from 'node:crypto'
import type { PaperFacts } from '../../../core/paper/page-model.ts'
import { embeddedFont } from './font-objects.ts'
import type { FontScript, FontSet, Weight } from './font-set.ts'
import { openPdfFile } from './pdf-file.ts'
import type { ShapedRun } from './shaper.ts'
import type { Subsetter } from './subset.ts'
import { actualText, showText } from './text-operators.ts'
import { readsBack, type UsedGlyphs, useCluster, usedGlyphs } from './used-glyphs.ts'

/** Where a line starts: its baseline, y upwards from the foot of the page. */
export type LinePlace = {
  readonly x: number
  readonly y: number
  readonly sizePt: number
  readonly weight: Weight
}

export type ShapedDocument = {
  readonly addPage: (width: number, height: number) => void
  readonly write: (operators: readonly string[]) => void
  readonly drawLine: (runs: readonly ShapedRun[], place: LinePlace) => void
  readonly bytes: (facts: PaperFacts) => Uint8Array
}

type Tools = { readonly fonts: FontSet; readonly subset: Subsetter }

/** A PDF that draws shaped lines in embedded subsets and lets them be read back as written. */
export function openShapedDocument({ fonts, subset }: Tools): ShapedDocument {
  const used = new Map<string, UsedGlyphs>()
  const hash = createHash('sha256')
  let file: ReturnType<typeof openPdfFile> | undefined
  const opened = () => {
    if (!file) throw new Error('a document needs a page first')
    return file
  }
  const write = (operators: readonly string[]) => {
    hash.update(operators.join('\n'))
    opened().write(operators)
  }
  const use = (script: FontScript, weight: Weight) => {
    const id = fontId(script, weight)
    const glyphs = used.get(id) ?? usedGlyphs(fonts(script, weight))
    used.set(id, glyphs)
    return glyphs
  }
  return {
    addPage: (width, height) => {
      hash.update(`page ${width} ${height}`)
      if (file) file.addPage(width, height)
      else file = openPdfFile(width, height)
    },
    write,
    drawLine: (runs, place) => {
      let x = place.x
      for (const word of touching(runs)) {
        const drawn = word.map((run) => {
          const operators = runOperators(run, use(run.font, place.weight), { ...place, x })
          x += run.width * place.sizePt
          return operators
        })
        write(withText(word, drawn))
      }
    },
    bytes: (facts) => {
      const embedded = [...used]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, glyphs]) => [id, embeddedFont(glyphs, subsetTag(glyphs), subset)] as const)
      const fileId = hash.update(JSON.stringify(facts)).digest('hex').slice(0, 32)
      return opened().bytes(new Map(embedded), facts, fileId)
    },
  }
}

const fontId = (script: FontScript, weight: Weight) => `${script}-${weight}`
/** Six letters that differ where the glyphs do, so that merged files keep their fonts apart. */
function subsetTag({ face, widths }: UsedGlyphs): string {
  const digest = createHash('sha256')
    .update(`${face.psName} ${[...widths.keys()].join(' ')}`)
    .digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

/**
 * Runs with no space between them, such as a Khmer word and its Latin question mark: readers guess
 * a space where one text span ends and the next begins, so these must share one.
 */
function touching(runs: readonly ShapedRun[]): readonly (readonly ShapedRun[])[] {
  const words: ShapedRun[][] = []
  for (const run of runs) {
    const last = words.at(-1)
    const touches = last && !/\s$/.test(last.at(-1)?.text ?? '') && !/^\s/.test(run.text)
    if (touches) last.push(run)
    else words.push([run])
  }
  return words
}

type Drawn = { readonly operators: readonly string[]; readonly plain: boolean }

/** A span of text around the operators unless every glyph reads back by itself. */
function withText(runs: readonly ShapedRun[], drawn: readonly Drawn[]): readonly string[] {
  const operators = drawn.flatMap((one) => one.operators)
  if (drawn.every(({ plain }) => plain)) return operators
  return actualText(runs.map(({ text }) => text).join(''), operators)
}

function runOperators(run: ShapedRun, used: UsedGlyphs, place: LinePlace): Drawn {
  if (!run.missing) for (const cluster of run.clusters) useCluster(used, cluster)
  const operators = showText(run.clusters, {
    fontId: fontId(run.font, place.weight),
    sizePt: place.sizePt,
    x: place.x,
    y: place.y,
    widthOf: (glyph) => used.widths.get(glyph) ?? 0,
  })
  const plain = !run.missing && run.clusters.every((cluster) => readsBack(used, cluster))
  return { operators, plain }
}
