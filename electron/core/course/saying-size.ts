/** How large the words to say can be wanted on the console, in CSS pixels of Latin script. */
export const sayingSizes = [22, 25, 28, 31, 34] as const

/** One step larger or smaller; at the ends it stays. */
export function stepSayingSize(px: number, by: 1 | -1): number {
  const beyond = sayingSizes.filter((one) => (by > 0 ? one > px : one < px))
  return (by > 0 ? beyond[0] : beyond.at(-1)) ?? px
}
