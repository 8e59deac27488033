/** Fewer cells than this between two groups are no matter of pace. */
const leastApart = 3

/**
 * Which groups are clearly behind the others, by how many cells each has filled: less than half of what the
 * middle one of the others has, and at least three cells fewer. One group alone is never behind.
 */
export const areBehind = (filled: readonly number[]): readonly boolean[] =>
  filled.map((own, index) => {
    const others = filled.toSpliced(index, 1)
    if (others.length === 0) return false
    const middle = median(others)
    return own < middle / 2 && middle - own >= leastApart
  })

/** Of an even number the lower one of the two in the middle. */
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0
