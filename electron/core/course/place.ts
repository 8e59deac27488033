/** The name of an entry of a list where a fault is told: its key where it has one, else its number. */
export function placeOf(entry: unknown, index: number | string): string {
  const keyed = typeof entry === 'object' && entry !== null && 'key' in entry ? entry.key : null
  return typeof keyed === 'string' ? keyed : String(index)
}
