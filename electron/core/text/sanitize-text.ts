/**
 * A text fit to store, show and print: well-formed, lines end in `\n`, no control characters, at
 * most 8 marks on one letter. Zero-width spaces and joiners stay: Khmer and emoji need them.
 */
export function sanitizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g, '')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
}
