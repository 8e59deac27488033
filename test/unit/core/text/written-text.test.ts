import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { codePointsFor } from '../../../../electron/core/text/letters.ts'
import { codePointCount, writtenText } from '../../../../electron/core/text/written-text.ts'

describe('codePointCount', () => {
  it('counts what the string is made of, and half a pair as one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codePointCount(text)).toBe([...text].length)
      }),
    )
    expect(codePointCount('\ud83d')).toBe(1)
  })
})

describe('writtenText', () => {
  const text = writtenText(5, 1)

  it('takes four code points for each letter, however many units they have', () => {
    expect(text.safeParse('😀'.repeat(20)).success).toBe(true)
    expect(text.safeParse('😀'.repeat(21)).error?.issues[0]?.code).toBe('too_big')
    expect(text.safeParse('').error?.issues[0]?.code).toBe('too_small')
  })

  it('tells its limits to other programs', () => {
    expect(z.toJSONSchema(text)).toMatchObject({ minLength: 1, maxLength: codePointsFor(5) })
  })
})
