import { breakLines } from './break-lines.ts'
import { graphemes } from './graphemes.ts'
import { scriptOf } from './scripts.ts'

/** Width of a text at size 1, so that width grows in step with size. */
export type Measure = (text: string) => number

export type FittedText = {
  readonly lines: readonly string[]
  readonly size: number
  /** Distance of baselines, same unit as size. */
  readonly leading: number
  /** The text was longer than the box could ever hold; the last line ends in …. */
  readonly cut: boolean
}

type Box = { readonly width: number; readonly height: number }
type Sizes = { readonly maxSize: number; readonly minSize: number }

const STEP = 0.5
/** Leading by script: Khmer stacks letters above and below the line. */
export function leadingOf(text: string): number {
  const scripts = new Set([...text].map(scriptOf))
  if (scripts.has('khmer')) return 1.62
  return scripts.has('han') ? 1.42 : 1.3
}

/** Sets a text in a box at the largest size that fits; at `minSize` what is too much is cut with …. */
export function fitText(text: string, box: Box, measure: Measure, sizes: Sizes): FittedText {
  const factor = leadingOf(text)
  const at = (size: number) => ({
    size,
    leading: size * factor,
    lines: breakLines(text, box.width / size, measure),
  })
  const fits = (lines: readonly string[], size: number) =>
    lines.length * size * factor <= box.height + 0.01
  for (let size = sizes.maxSize; size > sizes.minSize; size -= STEP) {
    const set = at(size)
    if (fits(set.lines, size)) return { ...set, cut: false }
  }
  const smallest = at(sizes.minSize)
  if (fits(smallest.lines, sizes.minSize)) return { ...smallest, cut: false }
  const room = Math.max(1, Math.floor((box.height + 0.01) / smallest.leading))
  return {
    ...smallest,
    lines: cutAfter(smallest.lines, room, box.width / sizes.minSize, measure),
    cut: true,
  }
}

/** The first `room` lines, the last one shortened until … fits behind it. */
function cutAfter(lines: readonly string[], room: number, width: number, measure: Measure) {
  const kept = lines.slice(0, room)
  const last = [...graphemes(kept.pop() ?? '')]
  while (last.length > 0 && measure(`${last.join('').trimEnd()}…`) > width) last.pop()
  return [...kept, `${last.join('').trimEnd()}…`]
}
