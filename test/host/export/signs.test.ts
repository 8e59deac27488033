import { describe, expect, it } from 'vitest'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import { openPdfEngine } from '../../../electron/host/export/render-document.ts'
import { openShapedDocument } from '../../../electron/host/export/shaping/shaped-document.ts'
import { hasPoppler, linesOf, popplerText, readPdf } from '../../helpers/read-pdf.ts'

const press = await openPdfEngine('assets')
const runsOf = (line: string) => press.shaper(line, 'regular', languageOfText(line, 'en'))

function pageOf(lines: readonly string[]): Uint8Array {
  const document = openShapedDocument(press)
  document.addPage(600, 40 + 30 * lines.length)
  lines.forEach((line, i) => {
    for (const weight of ['regular', 'bold'] as const) {
      const x = weight === 'bold' ? 320 : 40
      const runs = press.shaper(line, weight, languageOfText(line, 'en'))
      document.drawLine(runs, { x, y: 30 * (lines.length - i), sizePt: 14, weight })
    }
  })
  return document.bytes({ title: 'Signs', author: '', subject: '', language: 'en', createdMs: 0 })
}

const lines = [
  'good 👍 and 😀 ❤️ ✅ ⏰ ✔ ☑ ⭐ ✨',
  'ល្អ 👍🏽 ណាស់ 👨‍👩‍👧‍👦',
  '很好👩🏽‍💻！🇰🇭🏳️‍🌈 1️⃣ #️⃣',
  '☺ ☎ ♻ ⚠ ♥ ● ■ ➢ ✓ ✗ ⌚ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🫠',
  '→ ⇒ ☆ ① ៛ € ½ ☐ ⚙ ♪ ∞ ≈',
]

describe('faces and signs', () => {
  it.each(lines)('of “%s” are drawn by a font, never as boxes', (line) => {
    const runs = runsOf(line)
    expect(runs.filter(({ missing }) => missing).map(({ text }) => text)).toEqual([])
    const glyphs = runs.flatMap(({ clusters }) => clusters.flatMap((one) => one.glyphs))
    expect(glyphs.every(({ id }) => id !== 0)).toBe(true)
  })

  it.each(['👍🏽', '👨‍👩‍👧‍👦', '🇰🇭', '1️⃣', '❤️', '🏳️‍🌈', '👩🏽‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('%s is one drawing', (sign) => {
    const glyphs = runsOf(sign).flatMap(({ clusters }) => clusters.flatMap((one) => one.glyphs))
    expect(glyphs).toHaveLength(1)
  })

  it('leave the letters beside them in their own fonts', () => {
    expect(runsOf('a👍1✔ក').map(({ font, text }) => `${font} ${text}`)).toEqual([
      'latin a',
      'emoji 👍',
      'latin 1',
      expect.stringMatching(/^(symbols2?|han|emoji) ✔$/),
      'khmer ក',
    ])
  })

  it('leave ink on the page, each its own', async () => {
    const inkOf = async (line: string) => {
      const { pictures } = await readPdf(pageOf([line]), 2)
      const data = pictures[0]?.data ?? new Uint8Array()
      let ink = 0
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink += 1
      return ink
    }
    const signs = ['👍', '😀', '❤️', '✔', '☑', '⏰', '👨‍👩‍👧‍👦', '🇰🇭']
    const inks = await Promise.all(signs.map(inkOf))
    expect(Math.min(...inks)).toBeGreaterThan(40)
    expect(new Set(inks).size).toBe(signs.length)
  })

  it.skipIf(!hasPoppler)('come back as they were written', () => {
    // Poppler guesses no spaces between arrows.
    const words = lines.slice(0, 4)
    const read = linesOf(popplerText(pageOf(words)))
    expect(read).toEqual(words.flatMap((line) => [line, line]))
  })

  it('cost a document the outlines that it uses and no more', () => {
    const without = pageOf(['good']).length
    const few = pageOf(['good 👍']).length
    expect(few - without).toBeLessThan(12_000)
  })
})
