/** The text of a JSON file in UTF-8 or UTF-16, with or without a byte order mark; null for anything else. */
export function jsonTextOf(bytes: Uint8Array): string | null {
  const order = orderOf(bytes)
  if (order === null) return decoded('utf-8', bytes)
  if (bytes.length % 2 !== 0) return null
  return decoded('utf-16le', order === 'little' ? bytes : swapped(bytes))
}

/** Whether nothing was written into the file: no bytes, or what a disk fills room with that it promised. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d)
}

/** JSON begins with an ASCII letter, so a zero beside the first one tells UTF-16 without a mark. */
function orderOf([first, second]: Uint8Array): 'little' | 'big' | null {
  if (first === 0xff && second === 0xfe) return 'little'
  if (first === 0xfe && second === 0xff) return 'big'
  if (first !== 0 && second === 0) return 'little'
  return first === 0 && second !== undefined && second !== 0 ? 'big' : null
}

function decoded(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap16()
