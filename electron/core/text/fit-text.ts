import {
  balancedLines,
  type Measure,
  type Paragraphs,
  paragraphsOf,
  setLines,
} from './break-lines.ts'
import { graphemes } from './graphemes.ts'
import { scriptOf } from './scripts.ts'

export type FittedText = {
  readonly lines: readonly string[]
  readonly size: number
  /** Distance of baselines, same unit as size. */
  readonly leading: number
  /** The text is longer than the box can hold; the last line ends in …. */
  readonly cut: boolean
}

type Box = { readonly width: number; readonly height: number }
type Sizes = { readonly maxSize: number; readonly minSize: number }

const STEP = 0.25
/** Rounding must not push out a line that fits. */
const TOLERANCE = 0.01

/** Leading by script: Khmer stacks letters above and below the line. */
export function leadingOf(text: string): number {
  const scripts = new Set([...text].map(scriptOf))
  if (scripts.has('khmer')) return 1.42
  return scripts.has('han') ? 1.32 : 1.25
}

/** Sets a text in a box at the largest size that fits; at `minSize` what is too much is cut with …. */
export function fitText(text: string, box: Box, measure: Measure, sizes: Sizes): FittedText {
  const paragraphs = paragraphsOf(text)
  const factor = leadingOf(text)
  const remembered = remember(measure)
  const setAt = (size: number) => {
    const lines = setLines(paragraphs, box.width / size, remembered)
    const fits = lines.length * size * factor <= box.height + TOLERANCE
    return { lines, fits, size, leading: size * factor, cut: false }
  }
  const size = largestThatFits(sizes, (one) => setAt(one).fits)
  const { fits, ...set } = setAt(size)
  if (fits) return { ...set, lines: balanced(paragraphs, set.lines, box.width / size, remembered) }
  const room = Math.max(1, Math.floor((box.height + TOLERANCE) / set.leading))
  return { ...set, lines: cutAfter(set.lines, room, box.width / size, measure), cut: true }
}

/** By halves between the sizes, in steps of half a point; the smallest where none fits. */
function largestThatFits({ maxSize, minSize }: Sizes, fits: (size: number) => boolean): number {
  const steps = Math.max(0, Math.ceil((maxSize - minSize) / STEP))
  const sizeAt = (step: number) => Math.max(minSize, maxSize - step * STEP)
  let low = 0
  let high = steps
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fits(sizeAt(middle))) high = middle
    else low = middle + 1
  }
  return sizeAt(low)
}

/** Longer texts fill their lines; balancing is for a few lines on a note or in a title. */
const MOST_BALANCED = 5

function balanced(
  paragraphs: Paragraphs,
  lines: readonly string[],
  width: number,
  measure: Measure,
): readonly string[] {
  const [only] = paragraphs
  if (!only || paragraphs.length > 1 || lines.length < 2 || lines.length > MOST_BALANCED)
    return lines
  return balancedLines(only, width, measure)
}

function remember(measure: Measure): Measure {
  const known = new Map<string, number>()
  return (text) => {
    const width = known.get(text) ?? measure(text)
    known.set(text, width)
    return width
  }
}

/** The first `room` lines, the last one shortened until … fits behind it. */
function cutAfter(lines: readonly string[], room: number, width: number, measure: Measure) {
  const kept = lines.slice(0, room)
  const last = [...graphemes(kept.pop() ?? '')]
  const ended = () => `${last.join('').trimEnd()}…`
  while (last.length > 0 && measure(ended()) > width) last.pop()
  return [...kept, ended()]
}
