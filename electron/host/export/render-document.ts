import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentFacts, documentPages, type Content } from '../../core/paper/documents/all.ts'
import type { PaperWords } from '../../core/paper/words.ts'
import { drawPage } from './draw-page.ts'
import { type FontSet, openFonts } from './shaping/font-set.ts'
import { openShapedDocument } from './shaping/shaped-document.ts'
import { createShaper, type Shaper } from './shaping/shaper.ts'
import { openSubsetter, type Subsetter } from './shaping/subset.ts'
import type { EpochMs } from '../../core/base/ids.ts'

/** What rendering needs and keeps warm: fonts, shaper, subsetter, words. */
export type PdfEngine = {
  readonly fonts: FontSet
  readonly shaper: Shaper
  readonly subset: Subsetter
  readonly words: PaperWords
}

/** Opens the fonts and words in `assetsDir`. */
export async function openPdfEngine(assetsDir: string): Promise<PdfEngine> {
  const fonts = openFonts(assetsDir)
  const texts = readFileSync(join(assetsDir, 'texts', 'paper.json'), 'utf8')
  return {
    fonts,
    shaper: createShaper(fonts),
    subset: await openSubsetter(),
    words: JSON.parse(texts) as PaperWords,
  }
}

/** One document as the bytes of a PDF; the same content and instant give the same bytes. */
export function renderDocument(
  engine: PdfEngine,
  content: Content,
  createdMs: EpochMs,
): Uint8Array {
  const document = openShapedDocument(engine)
  for (const page of documentPages(content, engine.words)) {
    drawPage(document, engine.shaper, page, content.language)
  }
  return document.bytes(documentFacts(content, engine.words, createdMs))
}
