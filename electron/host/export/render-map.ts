import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupTitle, mapTitle } from '../../core/paper/frame-marks.ts'
import type { MapInput } from '../../core/paper/map-input.ts'
import { mapPages } from '../../core/paper/map-pages.ts'
import type { PaperWords } from '../../core/paper/words.ts'
import { drawPage } from './draw-page.ts'
import { type FontSet, openFonts } from './shaping/font-set.ts'
import { openShapedDocument } from './shaping/shaped-document.ts'
import { createShaper, type Shaper } from './shaping/shaper.ts'
import { openSubsetter, type Subsetter } from './shaping/subset.ts'

/** What rendering needs and keeps warm: fonts, shaper, subsetter, words. */
export type Press = {
  readonly fonts: FontSet
  readonly shaper: Shaper
  readonly subset: Subsetter
  readonly words: PaperWords
}

/** Opens the fonts and words in `assetsDir`. */
export async function openPress(assetsDir: string): Promise<Press> {
  const fonts = openFonts(assetsDir)
  const texts = readFileSync(join(assetsDir, 'texts', 'paper.json'), 'utf8')
  return {
    fonts,
    shaper: createShaper(fonts),
    subset: await openSubsetter(),
    words: JSON.parse(texts) as PaperWords,
  }
}

/** One map as the bytes of a PDF; the same input and instant give the same bytes. */
export function renderMapPdf(press: Press, input: MapInput, createdMs: number): Uint8Array {
  const document = openShapedDocument(press)
  for (const page of mapPages(input, press.words)) {
    drawPage(document, press.shaper, page, input.language)
  }
  const { workshop, language } = input
  const title = [mapTitle(input), groupTitle(input, press.words)].filter(Boolean).join(' – ')
  return document.bytes({
    title,
    author: workshop.organisation,
    subject: workshop.name,
    language,
    createdMs,
  })
}
