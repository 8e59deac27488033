/** Whether this is `npm run test:long`, which looks at everything and many times over. */
export const inLongRun = Boolean(process.env['SALA_LONG'])

/** How many of something a test looks at: the smallest number that tells, or many. */
export function times(inShortRun: number, inTheLongRun: number): number {
  return inLongRun ? inTheLongRun : inShortRun
}

/** All of a list in the long run; else those that tell the most, which stand first. */
export function telling<T>(list: readonly T[], most: number): readonly T[] {
  return inLongRun ? list : list.slice(0, most)
}
