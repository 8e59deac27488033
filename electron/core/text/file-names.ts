import { asciiLetters } from './ascii-letters.ts'
import { graphemes } from './graphemes.ts'
import type { Language } from './language.ts'

export type ExportName = {
  /** Local date `YYYY-MM-DD`. */
  readonly date: string
  /** Code of the workshop, e.g. `Loyalty`. */
  readonly course: string
  readonly place: string
  /** Number of the group; null where the file is not one group's. */
  readonly group: number | null
  /** What the file holds, e.g. `JourneyMap`. */
  readonly what: string
  readonly language: Language
  readonly version: number
}

const LONGEST = 120
const LONGEST_PART = 32

/**
 * `2026-11-22_Loyalty_PhnomPenh_G3_JourneyMap_km_v01.pdf`: ASCII, at most 120 characters, good on
 * every system. A place with no Latin letters is left out.
 */
export function exportFileName(name: ExportName, extension = 'pdf'): string {
  const parts = [
    asciiPart(name.date),
    asciiPart(name.course),
    asciiPart(name.place),
    name.group === null ? '' : `G${name.group}`,
    asciiPart(name.what),
    name.language,
    `v${String(name.version).padStart(2, '0')}`,
  ]
  return `${parts.filter(Boolean).join('_')}.${extension}`
}

/** Words joined with capitals, in ASCII letters, the rest dropped: Đà Nẵng → DaNang. */
function asciiPart(text: string): string {
  const words = asciiLetters(text)
    .split(/[^A-Za-z0-9-]+/)
    .filter(Boolean)
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return joined.slice(0, LONGEST_PART).replace(/^-+|-+$/g, '')
}

/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
/** Separators, what Windows forbids, controls, direction marks and other unseen signs. */
const forbidden =
  /[/\\<>:"|?*\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/gu

/**
 * A file name from a title in any script: stays in its folder, can be made on Linux, macOS and
 * Windows, at most 120 bytes with its extension, cut between two letters.
 */
export function titleFileName(title: string, extension: string, otherwise = 'Sala'): string {
  const plain = title.toWellFormed().replace(forbidden, ' ').replace(/\s+/gu, ' ')
  const room = LONGEST - extension.length - 1
  let stem = ''
  for (const letter of graphemes(plain.replace(/^[. ]+/, ''))) {
    if (utf8Length(stem + letter) > room) break
    stem += letter
  }
  const ended = stem.replace(/[. ]+$/, '')
  const named = reserved.test(ended) ? `${otherwise} ${ended}` : ended
  return `${named || otherwise}.${extension}`
}

function utf8Length(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
