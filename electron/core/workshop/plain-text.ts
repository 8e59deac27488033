import { cleanText } from '../text/sanitize-text.ts'

/** Deeper than any file of ours; what is deeper still is left as it is, for the schema to refuse. */
const mostLevels = 64

/** A JSON value with every text made fit to show and print, and −0 made 0. Keys stay as they are. */
export function plainText(value: unknown, level = 0): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (typeof value !== 'object' || value === null || level > mostLevels) return value
  if (Array.isArray(value)) return value.map((one: unknown) => plainText(one, level + 1))
  const fields = Object.entries(value).map(([key, one]) => [key, plainText(one, level + 1)])
  return Object.fromEntries(fields) as unknown
}
