import { composed } from './compose.ts'

const KHMER_ZERO = 0x17e0

/** What a person typed, in plain ASCII digits and signs: Khmer and full-width ones count as theirs. */
export function asciiDigits(text: string): string {
  return composed(text, 'NFKC').replace(/[\u17e0-\u17e9]/g, (digit) =>
    String(digit.charCodeAt(0) - KHMER_ZERO),
  )
}
