import { readFileSync } from 'node:fs'
import { Blob, Face } from 'harfbuzzjs'
import { describe, expect, it } from 'vitest'
import texts from '../../../../assets/texts/missing-letters.json' with { type: 'json' }
import { isCarried } from '../../../../electron/core/paper/carried-letters.ts'
import { missingLetters, missingWords } from '../../../../electron/core/paper/missing-letters.ts'

const fonts = [
  ...['NotoSans-Regular', 'NotoSansKhmer-Regular', 'NotoSansSC-Regular'],
  ...['NotoSansSymbols-Regular', 'NotoSansSymbols2-Regular', 'NotoEmoji-Regular'],
]

/** Ranges as `carried-letters.ts` writes them. */
function written(codePoints: readonly number[]): string {
  let at = 0
  const ranges: [number, number][] = []
  for (const one of codePoints) {
    const last = ranges.at(-1)
    if (last?.[1] === one - 1) last[1] = one
    else ranges.push([one, one])
  }
  return ranges
    .map(([start, end]) => {
      const text = (start - at).toString(36) + (end > start ? `+${(end - start).toString(36)}` : '')
      at = end
      return text
    })
    .join(' ')
}

describe('isCarried', () => {
  it('knows every letter that the fonts have, and no other', () => {
    const held = new Set<number>()
    for (const name of fonts) {
      const face = new Face(new Blob(readFileSync(`assets/fonts/${name}.ttf`)))
      for (const codePoint of face.collectUnicodes()) held.add(codePoint)
    }
    const known = Array.from({ length: 0x110000 }, (_, i) => i).filter(isCarried)
    const right = [...held].toSorted((a, b) => a - b)
    expect(written(known)).toBe(written(right))
  })
})

describe('missingLetters', () => {
  it.each([
    ['Khmer, Chinese, Latin', 'សុខ\u200bដារ៉ា 王芳 Đà Nẵng Ünïcode'],
    ['faces', '😀 👍 ❤️ ✅ ⏰ ⭐ ✨ ☺ 🫠'],
    ['families, skins, flags, keys', '👨‍👩‍👧‍👦 👍🏽 🇰🇭 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ #️⃣ 🏳️‍🌈'],
    ['signs', '✔ ☑ ❤ → ☆ ① ៛ € ½ ♻ ⚠ ☎ ♥ ● ■ ➢ ✓'],
    ['unseen signs', 'a\u200e\u200d\u00ad\ufe0fb'],
  ])('has an outline for %s', (_, text) => {
    expect(missingLetters([text])).toEqual({ count: 0, kinds: [] })
  })

  it.each([
    ['สวัสดี', 4, 'thai'],
    ['ສະບາຍດີ', 6, 'lao'],
    ['မင်္ဂလာပါ', 6, 'burmese'],
    ['안녕', 2, 'korean'],
    ['سلام', 4, 'arabic'],
    ['שלום', 4, 'hebrew'],
    ['வணக்கம்', 5, 'tamil'],
    ['𠮷', 1, 'rare-chinese'],
    ['𝄞', 1, 'signs'],
    ['ქართული', 7, 'other'],
  ])('counts and names those of %s', (text, count, kind) => {
    expect(missingLetters(['good', text])).toEqual({ count, kinds: [kind] })
  })

  it('says it, the most frequent first', () => {
    const missing = missingLetters(['สวัสดี 한', '한국말 ok'])
    expect(missingWords(missing, texts, 'en')).toBe(
      '8 letters cannot be printed and become boxes: Thai, Korean.',
    )
    expect(missingWords(missingLetters(['𠮷']), texts, 'en')).toBe(
      'One letter cannot be printed and becomes a box: rare Chinese characters.',
    )
    expect(missingWords(missing, texts, 'zh')).toBe('有 8 个字无法打印，会变成方框：泰文、韩文。')
    expect(missingWords(missingLetters(['ok']), texts, 'en')).toBeNull()
  })
})
