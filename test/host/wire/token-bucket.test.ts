import { describe, expect, it } from 'vitest'
import { createTokenBucket } from '../../../electron/host/wire/token-bucket.ts'

describe('createTokenBucket', () => {
  it('lets the burst through, then what the rate allows', () => {
    let nowMs = 1000
    const bucket = createTokenBucket(20, 3, () => nowMs)
    const taken = (times: number) => Array.from({ length: times }, () => bucket.take())
    expect(taken(4)).toEqual([true, true, true, false])
    nowMs += 50
    expect(taken(2)).toEqual([true, false])
    nowMs += 60_000
    expect(taken(4)).toEqual([true, true, true, false])
  })
})
