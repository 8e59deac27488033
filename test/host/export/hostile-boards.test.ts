import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../../electron/core/text/fit-text.ts'
import { sanitizeText } from '../../../electron/core/text/sanitize-text.ts'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import { openPdfEngine, renderDocument } from '../../../electron/host/export/render-document.ts'
import { widthOf } from '../../../electron/host/export/shaping/shaper.ts'
import { journeyMap } from '../../fixtures/paper/journey.ts'
import { readPdf } from '../../helpers/read-pdf.ts'
import { anyText, mixedText } from '../../helpers/text-arbitrary.ts'

const press = await openPdfEngine('assets')
const map = journeyMap('en')
const [first] = map.notes
if (!first) throw new Error('the fixture has notes')
const note: Note = first

const pdfOf = (notes: readonly Note[]) => renderDocument(press, { ...map, notes }, 0)

/** Renders and reads the page back; both must end. */
async function survives(notes: readonly Note[]): Promise<string> {
  const { texts } = await readPdf(pdfOf(notes), 0)
  expect(texts.length).toBeGreaterThan(0)
  return texts.join('')
}

const evil: Readonly<Record<string, string>> = {
  'a word of 500 letters': 'w'.repeat(500),
  '500 piled-up marks': `z${'\u0336'.repeat(499)}`,
  'marks without a letter': '\u0336\u0301\u17d2\u17b6'.repeat(100),
  'Khmer without spaces': 'អតិថិជនរង់ចាំយូរពេកនៅបញ្ជរ'.repeat(18),
  'subscript signs alone': '\u17d2'.repeat(500),
  'Chinese without signs': '客户旅程地图'.repeat(80),
  'closing signs alone': '，。！？'.repeat(120),
  'zero-width signs alone': '\u200b\u200d\u200c\ufeff'.repeat(100),
  'direction controls': '\u202e\u2066abc\u2069\u202c'.repeat(60),
  'half letters': '\ud83d\ude00\ud83d'.repeat(100),
  'emoji families': '👩‍👩‍👧‍👦'.repeat(40),
  'line feeds': '\n'.repeat(500),
  controls: '\u0000\u0001\u001f\u007f'.repeat(100),
  'letters of no font': 'สวัสดีمرحبا'.repeat(40),
  'PDF operators': ') Tj ET Q (\\ <feff> >> endobj'.repeat(15),
}

describe('renderDocument', () => {
  it.each(Object.entries(evil))('ends well with %s', async (_, text) => {
    const page = await survives([
      { ...note, text },
      { ...note, text: sanitizeText(text), author: text.slice(0, 60) },
    ])
    expect(page).toContain('Customer journey map')
  })

  it('ends well with 500 long notes on one another', async () => {
    const long = Object.values(evil).map((text) => text.slice(0, 500))
    const notes = Array.from({ length: 500 }, (_, i) => ({
      ...note,
      id: `n${i}`,
      text: long[i % long.length] ?? '',
      x: (i * 37) % 900,
      y: (i * 53) % 700,
    }))
    await survives(notes)
  })

  it('ends well with random texts in random boxes', async () => {
    const size = fc.integer({ min: 40, max: 800 })
    const box = fc.record({ text: fc.oneof(anyText, mixedText), width: size, height: size })
    await fc.assert(
      fc.asyncProperty(fc.array(box, { maxLength: 20 }), async (boxes) => {
        await survives(boxes.map((one, i) => ({ ...note, ...one, id: `n${i}` })))
      }),
      { numRuns: 12 },
    )
  })

  it('ends well with a board of 24 columns and 24 rows', async () => {
    const columns = Array.from({ length: 24 }, (_, i) => ({
      key: `c${i}`,
      title: { km: 'ការទិញ' },
      width: 800,
    }))
    const rows = Array.from({ length: 24 }, (_, i) => ({
      key: `r${i}`,
      kind: i % 2 ? ('curve' as const) : ('notes' as const),
      title: { zh: '想法' },
      height: 800,
    }))
    const template = { ...map.template, columns, rows }
    const pdf = renderDocument(press, { ...map, template }, 0)
    expect((await readPdf(pdf, 0)).texts.length).toBeGreaterThan(10)
  })

  it('gives the same bytes for the same map', () => {
    expect(Buffer.from(pdfOf(map.notes)).equals(Buffer.from(pdfOf(map.notes)))).toBe(true)
  })
})

describe('fitText with real letters', () => {
  it('draws no line wider than its box, but for one letter', () => {
    const side = fc.integer({ min: 8, max: 200 })
    fc.assert(
      fc.property(mixedText, side, (text, width) => {
        const language = languageOfText(text, 'en')
        const measure = (line: string) => widthOf(press.shaper(line, 'regular', language))
        const { lines, size } = fitText(text, { width, height: 500 }, measure, {
          maxSize: 11,
          minSize: 3.5,
        })
        for (const line of lines) {
          if ([...line].length > 8)
            expect(measure(line) * size).toBeLessThanOrEqual(width * 1.01 + 0.5)
        }
      }),
      { numRuns: 200 },
    )
  })
})
