import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import { openPdfEngine } from '../../../electron/host/export/render-document.ts'
import { openShapedDocument } from '../../../electron/host/export/shaping/shaped-document.ts'
import { hasPoppler, linesOf, popplerText, readPdf } from '../../helpers/read-pdf.ts'

const press = await openPdfEngine('assets')
const scripts = ['latin', 'khmer', 'han'] as const
const weights = ['regular', 'bold'] as const

const linesIn = (script: string) =>
  linesOf(readFileSync(`test/fixtures/paper/lines-${script}.txt`, 'utf8'))

/** One line a row on a page wide enough for the longest. */
function pageOf(lines: readonly string[], weight: (typeof weights)[number]): Uint8Array {
  const document = openShapedDocument(press)
  document.addPage(1190, 60 + 30 * lines.length)
  lines.forEach((line, i) => {
    const runs = press.shaper(line, weight, languageOfText(line, 'en'))
    document.drawLine(runs, { x: 40, y: 30 * (lines.length - i), sizePt: 12, weight })
  })
  return document.bytes({ title: 'Lines', author: '', subject: '', language: 'en', createdMs: 0 })
}

describe.each(scripts)('text of 50 %s lines', (script) => {
  const lines = linesIn(script)

  it('is 50 different lines', () => {
    expect(new Set(lines).size).toBe(50)
  })

  it.each(weights)('comes back from PDFium as it was written, %s', async (weight) => {
    const { texts } = await readPdf(pageOf(lines, weight), 0)
    expect(texts.flatMap(linesOf)).toEqual(lines)
  })

  it.skipIf(!hasPoppler).each(weights)(
    'comes back from Poppler as it was written, %s',
    (weight) => {
      expect(linesOf(popplerText(pageOf(lines, weight)))).toEqual(lines)
    },
  )
})

describe('text that is not letters alone', () => {
  const read = async (line: string) =>
    (await readPdf(pageOf([line], 'regular'), 0)).texts.flatMap(linesOf)

  it('leaves zero-width spaces out, so that a search finds the words', async () => {
    expect(await read('ភាព\u200bស្មោះ\u200bត្រង់ ok')).toEqual(['ភាពស្មោះត្រង់ ok'])
  })

  it('ignores direction controls', async () => {
    expect(await read('pay \u202eEERF\u202c now\u2069')).toEqual(['pay EERF now'])
  })

  it('keeps the text of letters that no font holds', async () => {
    expect(await read('good สวัสดี end')).toEqual(['good สวัสดี end'])
  })

  it.skipIf(!hasPoppler)('keeps emoji, which PDFium leaves out of such spans', () => {
    const read = linesOf(popplerText(pageOf(['good 😀 👩‍👩‍👧 end'], 'regular')))
    expect(read).toEqual(['good 😀 👩‍👩‍👧 end'])
  })

  it('keeps rare Chinese letters beyond the first plane', async () => {
    expect(await read('𫖯先生 𠂇手')).toEqual(['𫖯先生 𠂇手'])
  })

  it('keeps piled-up marks', async () => {
    const line = 'z\u0338\u0322\u031ba\u0337l\u0337g\u0335o\u0334'
    expect((await read(line))[0]?.normalize('NFC')).toBe(line.normalize('NFC'))
  })
})

describe('a shaped document', () => {
  it('holds no font but ours, each a subset', () => {
    const pdf = Buffer.from(pageOf(['Aa ក 客'], 'regular')).toString('latin1')
    const fonts = [...pdf.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1] ?? '')
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+NotoSans/)
  })
})
