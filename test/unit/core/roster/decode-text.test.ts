import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../electron/core/roster/decode-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean) =>
  new Uint8Array(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  )
const marked = (bytes: Uint8Array, ...mark: number[]) => new Uint8Array([...mark, ...bytes])
const roster = 'ឈ្មោះ,Company\r\nសុខ ដារ៉ា,ACLEDA\r\n王芳,中国银行\r\n𠮷田,🙂\r\n'

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8(roster)],
    ['utf-8', marked(utf8(roster), 0xef, 0xbb, 0xbf)],
    ['utf-16le', marked(utf16(roster, false), 0xff, 0xfe)],
    ['utf-16be', marked(utf16(roster, true), 0xfe, 0xff)],
    ['utf-16le', utf16(roster, false)],
    ['utf-16be', utf16(roster, true)],
  ] as const)('reads %s to the letter', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ kind: 'ok', text: roster, encoding })
  })

  it('says on which line another encoding begins, and guesses nothing', () => {
    const latin1 = new Uint8Array([...utf8('Name\nSok\n'), 0x4a, 0xe9, 0x72, 0xf4])
    const gbk = new Uint8Array([0xcd, 0xf5, 0xb7, 0xbc])
    expect(decodeText(latin1)).toEqual({ kind: 'unreadable', reason: 'other-encoding', line: 3 })
    expect(decodeText(gbk)).toEqual({ kind: 'unreadable', reason: 'other-encoding', line: 1 })
  })

  it.each([
    ['workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['not-text', new Uint8Array([65, 0, 0, 65])],
    ['not-text', new Uint8Array([0xff, 0xfe, 65, 0, 66])],
    ['not-text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 65, 0])],
    ['too-large', new Uint8Array(2_000_001)],
  ] as const)('tells a %s', (reason, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ kind: 'unreadable', reason })
  })

  it('agrees with the platform about every run of bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const bytes = fc.oneof(
      fc.uint8Array({ min: 1, maxLength: 12 }),
      fc
        .array(
          fc.constantFrom(
            0x41,
            0x80,
            0xbf,
            0xc1,
            0xc2,
            0xe0,
            0x9f,
            0xa0,
            0xed,
            0xf0,
            0x8f,
            0x90,
            0xf4,
            0xf5,
          ),
          { maxLength: 8 },
        )
        .map((list) => new Uint8Array(list)),
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => utf8(text.replaceAll('\0', ''))),
    )
    fc.assert(
      fc.property(bytes, (given) => {
        const plain = new Uint8Array([0x2d, ...given])
        const found = decodeText(plain)
        let expected: string | null = null
        try {
          expected = strict.decode(plain)
        } catch {
          expected = null
        }
        expect(found.kind === 'ok' ? found.text : null).toBe(expected)
      }),
      { numRuns: 20_000, seed: 20261124 },
    )
  })
})
