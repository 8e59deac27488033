import { describe, expect, it } from 'vitest'
import type { TextMark } from '../../../../electron/core/paper/page-model.ts'
import { setText } from '../../../../electron/core/paper/set-text.ts'

const box: TextMark = {
  kind: 'text',
  ...{ x: 10, y: 20, width: 100, height: 40, text: 'Waits twenty minutes for an answer' },
  ...{ weight: 'regular', colour: '#1d1b17', maxSize: 12, minSize: 4, align: 'left' },
  valign: 'top',
}
/** Every letter is half as wide as it is high. */
const measure = (line: string) => line.length / 2
const set = (part: Partial<TextMark> = {}) => setText({ ...box, ...part }, 'en', measure)

describe('setText', () => {
  it('keeps every line inside its box', () => {
    const lines = set()
    expect(lines.length).toBeGreaterThan(1)
    for (const { text, x, y, size } of lines) {
      expect(x).toBe(10)
      expect(x + measure(text) * size).toBeLessThanOrEqual(110)
      expect(y - size * 0.714).toBeGreaterThanOrEqual(20)
      expect(y).toBeLessThanOrEqual(60)
    }
    expect(lines.map(({ text }) => text).join(' ')).toBe(box.text)
  })

  it('puts text to the right, in the middle and at the bottom', () => {
    const [right] = set({ text: 'Sales', align: 'right' })
    expect((right?.x ?? 0) + measure('Sales') * 12).toBeCloseTo(110)
    const [middle] = set({ text: 'Sales', align: 'centre' })
    expect(middle?.x).toBeCloseTo(10 + (100 - measure('Sales') * 12) / 2)
    const [top, bottom] = [set({ text: 'Sales' }), set({ text: 'Sales', valign: 'bottom' })]
    expect((bottom[0]?.y ?? 0) - (top[0]?.y ?? 0)).toBeCloseTo(40 - 12 * 1.25)
  })

  it('sets a second text right below the first, and leaves it out where there is no room', () => {
    const below = {
      text: 'a hint',
      weight: 'regular',
      colour: '#8a8375',
      maxSize: 6,
      minSize: 4,
    } as const
    const [title, hint] = set({ text: 'Thoughts', below })
    expect(hint?.text).toBe('a hint')
    expect(hint?.y).toBeGreaterThan(title?.y ?? Infinity)
    expect(set({ text: 'Thoughts', below, height: 16 })).toHaveLength(1)
  })

  it('says in which language each text is, by its letters', () => {
    expect(set({ text: 'សួរ' })[0]?.language).toBe('km')
    expect(set({ text: '等待' })[0]?.language).toBe('zh')
    expect(setText({ ...box, text: '12' }, 'km', measure)[0]?.language).toBe('km')
  })

  it.each([{ text: ' ' }, { width: 0 }, { height: 0 }])('draws nothing for %j', (part) => {
    expect(set(part)).toEqual([])
  })
})
