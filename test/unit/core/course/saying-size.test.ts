import { describe, expect, it } from 'vitest'
import { stepSayingSize } from '../../../../electron/core/course/saying-size.ts'

describe('stepSayingSize', () => {
  it('goes one size up or down, also from between two, and stays at the ends', () => {
    expect([28, 29, 34].map((px) => stepSayingSize(px, 1))).toEqual([31, 31, 34])
    expect([28, 27, 22].map((px) => stepSayingSize(px, -1))).toEqual([25, 25, 22])
  })
})
