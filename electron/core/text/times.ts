const two = (value: number) => String(value).padStart(2, '0')

/** A minute of the day as a clock shows it, `07:30`; past midnight it begins anew. */
export function clockTime(minute: number): string {
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
}
