import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  evaluated,
  isExpression,
  namesIn,
  tokensOf,
} from '../../../../../electron/core/course/formula/expression.ts'

const values: Readonly<Record<string, number | null>> = { a: 6, b: 3, stay2: 0.75, none: null }
const worth = (expression: string) => evaluated(expression, (name) => values[name] ?? null)

const operations = {
  '+': (a: number, b: number) => a + b,
  '−': (a: number, b: number) => a - b,
  '×': (a: number, b: number) => a * b,
  '÷': (a: number, b: number) => a / b,
} as const

/** A random sum as it is written, and what it comes to. */
const sums = fc.letrec<{ sum: readonly [string, number] }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: 0, max: 99 }).map((one) => [String(one), one] as const),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '−', '×', '÷'), tie('sum'))
      .map(([[a, left], sign, [b, right]]) => {
        return [`(${a} ${sign} ${b})`, operations[sign](left, right)] as const
      }),
  ),
})).sum

describe('evaluated', () => {
  it('takes × and ÷ before + and −, each from the left, and powers first', () => {
    expect(worth('2 + 3 × 4')).toBe(14)
    expect(worth('20 − 5 − 3')).toBe(12)
    expect(worth('20 ÷ 5 × 2')).toBe(8)
    expect(worth('2 × 3 ^ 2')).toBe(18)
    expect(worth('2 ^ 3 ^ 2')).toBe(512)
    expect(worth('(2 + 3) × 4')).toBe(20)
  })

  it('reads names, decimals and a sign before a number', () => {
    expect(worth('a × b ÷ (1 − stay2)')).toBe(72)
    expect(worth('−a + 0.5')).toBe(-5.5)
    expect(worth('a × (−b)')).toBe(-18)
  })

  it('has no value where it divides by zero or a name has none', () => {
    for (const expression of ['a ÷ 0', 'a ÷ (b − 3)', '1 + none', 'unknown', '0 ÷ 0']) {
      expect(worth(expression)).toBeNull()
    }
  })

  it('comes to what the operations come to, however deep they stand in each other', () => {
    fc.assert(
      fc.property(sums, ([written, expected]) => {
        const value = worth(written)
        // Whatever divides by zero on the way has no value, though 1 ÷ (1 ÷ 0) is 0 to the machine.
        if (value === null) expect(written).toContain('÷')
        else expect(value).toBe(expected)
        if (!written.includes('÷')) expect(value).toBe(expected)
      }),
    )
  })

  it('gives a finite number or none for any names', () => {
    const any = fc.double({ noNaN: true })
    fc.assert(
      fc.property(any, any, (x, y) => {
        const value = evaluated('(x + y) ÷ (x − y) ^ 2', (name) => (name === 'x' ? x : y))
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('isExpression', () => {
  it('refuses what cannot be read', () => {
    const broken = ['', '1 +', '× 2', '(1 + 2', '1 + 2)', '1 2', 'a b', '2%', '1,000', 'a * b']
    expect(broken.filter(isExpression)).toEqual([])
    expect(broken.filter((one) => one !== '' && tokensOf(one) === null)).toEqual([
      ...['2%', '1,000', 'a * b'],
    ])
  })

  it('never throws, whatever is typed', () => {
    const letters = fc.constantFrom(...'01.9 +−×÷^()ab,%')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 16 }), (some) => {
        const text = some.join('')
        if (isExpression(text)) expect(() => worth(text)).not.toThrow()
        else expect(() => worth(text)).toThrow('not an expression')
      }),
    )
  })
})

describe('namesIn', () => {
  it('lists each name once, in its order', () => {
    expect(namesIn('sales × margin − sales ÷ stay2')).toEqual(['sales', 'margin', 'stay2'])
    expect(namesIn('1 + 2')).toEqual([])
  })
})
