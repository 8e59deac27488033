/**
 * Whatever ends a line in a text from elsewhere, once: CR LF, CR, LF, and the breaks of Word and
 * PowerPoint (U+000B), of printers (U+000C), of mainframes (U+0085) and of Unicode (U+2028, U+2029).
 */
export const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

const everyEnd = new RegExp(lineEnd, 'g')
const softEnd = /[\v\f\u0085\u2028\u2029]/g

/** The lines of a text, each without what ends it. In one pass over any length. */
export const linesIn = (text: string): readonly string[] => text.split(lineEnd)

/** A text whose lines all end in a line feed. */
export const withLineFeeds = (text: string): string => text.replace(everyEnd, '\n')

/**
 * The text of a table, whose rows end in CR or LF: any other break stands within a cell and is a space.
 * Where there is neither CR nor LF the other breaks end the rows, but for a single one of Word's.
 */
export function tableText(text: string): string {
  if (/[\r\n]/.test(text) || /^[^\v]*\v[^\v]*$/.test(text)) return text.replace(softEnd, ' ')
  return withLineFeeds(text)
}
