export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** `workbook` is a spreadsheet file, `other-encoding` has letters in some older encoding. */
export const unreadableReasons = ['workbook', 'other-encoding', 'not-text', 'too-large'] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

export type DecodedText =
  | { readonly kind: 'ok'; readonly text: string; readonly encoding: TextEncoding }
  | {
      readonly kind: 'unreadable'
      readonly reason: UnreadableReason
      /** The line with the first letter that cannot be read, from 1; 0 where no line is to blame. */
      readonly line: number
    }

export const maxTextBytes = 2_000_000

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte order mark. Nothing is guessed beyond
 * that: in another encoding names would come out wrong without anybody noticing.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > maxTextBytes) return unreadable('too-large')
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return unreadable('workbook')
  }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return fromUtf8(bytes, 3)
  if (startsWith(bytes, 0xff, 0xfe)) return fromUtf16(bytes, 2, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return fromUtf16(bytes, 2, 'utf-16be')
  const encoding = markless(bytes)
  if (encoding === 'utf-8') return fromUtf8(bytes, 0)
  return encoding === null ? unreadable('not-text') : fromUtf16(bytes, 0, encoding)
}

/** Zero bytes tell UTF-16: separators and line ends have one, always on the same side. */
function markless(bytes: Uint8Array): TextEncoding | null {
  let even = 0
  let odd = 0
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  if (even + odd === 0) return 'utf-8'
  if (even > 0 && odd > 0) return null
  return even > 0 ? 'utf-16be' : 'utf-16le'
}

function fromUtf16(bytes: Uint8Array, from: number, encoding: TextEncoding): DecodedText {
  if ((bytes.length - from) % 2 !== 0) return unreadable('not-text')
  const high = encoding === 'utf-16be' ? 0 : 1
  const units: number[] = []
  for (let at = from; at < bytes.length; at += 2) {
    units.push((bytes[at + high] ?? 0) * 256 + (bytes[at + 1 - high] ?? 0))
  }
  const text = textOf(units, String.fromCharCode)
  if (text.isWellFormed()) return { kind: 'ok', text, encoding }
  return unreadable('not-text', lineOf(text, text.toWellFormed().indexOf('\ufffd')))
}

/** Strict: no overlong forms, no surrogates, nothing above the last code point. */
function fromUtf8(bytes: Uint8Array, from: number): DecodedText {
  const points: number[] = []
  let at = from
  while (at < bytes.length) {
    const { length, least, bits } = lead(bytes[at] ?? 0)
    let point = bits
    for (let next = at + 1; next < at + length; next += 1) {
      const byte = bytes[next] ?? 0
      point = byte >> 6 === 2 ? point * 64 + (byte & 63) : -1
      if (point < 0) break
    }
    if (length === 0 || point < least || point > 0x10ffff || point >> 11 === 0x1b) {
      return unreadable('other-encoding', points.filter((one) => one === 10).length + 1)
    }
    points.push(point)
    at += length
  }
  return { kind: 'ok', text: textOf(points, String.fromCodePoint), encoding: 'utf-8' }
}

/** What the first byte of a letter says: how many bytes, the least code point for that, its own bits. */
function lead(byte: number): {
  readonly length: number
  readonly least: number
  readonly bits: number
} {
  if (byte < 0x80) return { length: 1, least: 0, bits: byte }
  if (byte >> 5 === 6) return { length: 2, least: 0x80, bits: byte & 31 }
  if (byte >> 4 === 14) return { length: 3, least: 0x800, bits: byte & 15 }
  if (byte >> 3 === 30) return { length: 4, least: 0x10000, bits: byte & 7 }
  return { length: 0, least: 0, bits: 0 }
}

function textOf(codes: readonly number[], from: (...codes: number[]) => string): string {
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += 8192) parts.push(from(...codes.slice(at, at + 8192)))
  return parts.join('')
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

type Unreadable = Extract<DecodedText, { kind: 'unreadable' }>
const unreadable = (reason: UnreadableReason, line = 0): Unreadable => ({
  kind: 'unreadable',
  reason,
  line,
})
