import { leadingOf } from '../../../electron/core/text/fit-text.ts'

/**
 * Sizes that the text of a note may take, in board units, from large to small: as large as the note takes
 * it, for a wall is read from far, and a board on a small screen is drawn at half its size.
 */
export const noteTextSizes = [
  40, 36, 33, 30, 27, 25, 23, 21, 19, 17.5, 16, 14.5, 13.5, 12.5, 11.5, 10.5, 9.5, 8.5, 7.5,
] as const

/** Above this size no word is broken for larger letters. */
const maxBroken = 13.5

/** A text to be fitted into its box; all lengths in CSS pixels before any transform. */
export type FitTask = {
  readonly element: HTMLElement
  readonly text: string
  readonly width: number
  readonly height: number
  /** From large to small. */
  readonly sizes: readonly number[]
}

type Fit = { readonly size: number; readonly leading: number; readonly lines: number | null }
type Search = { readonly task: FitTask; low: number; high: number; tried: number }

const maxKnown = 4000
const known = new Map<string, Fit>()
const drawn = new Set<FitTask>()
let waiting: FitTask[] = []

/**
 * Keeps a text at the largest size at which it fits, before the next picture is drawn; at the smallest it
 * is cut with …. Texts of the same turn are measured together: one layout for each pass over all of them.
 * Returns how to let go of it.
 */
export function keepFitted(task: FitTask): () => void {
  if (drawn.size === 0) document.fonts.addEventListener('loadingdone', fitAnew)
  drawn.add(task)
  ask(task)
  return () => {
    drawn.delete(task)
    if (drawn.size === 0) document.fonts.removeEventListener('loadingdone', fitAnew)
  }
}

/** What was measured before a font had arrived is wrong. */
function fitAnew() {
  known.clear()
  for (const task of drawn) ask(task)
}

function ask(task: FitTask) {
  const fit = known.get(keyOf(task))
  if (fit !== undefined) return write(task.element, fit)
  if (waiting.length === 0) queueMicrotask(fitWaiting)
  waiting.push(task)
}

function fitWaiting() {
  const tasks = waiting.filter((task) => drawn.has(task))
  waiting = []
  if (known.size > maxKnown) known.clear()
  // The first look is at the largest size, which most texts keep; the rest is found by halves.
  let open: readonly Search[] = tasks.map((task) => ({
    ...{ task, low: 0, high: task.sizes.length, tried: 0 },
  }))
  while (open.length > 0) {
    for (const { task, tried } of open) write(task.element, fitAt(task, tried))
    const fits = open.map(({ task }) => fitsNow(task))
    open.forEach((search, index) => narrow(search, fits[index] ?? true))
    open = open.filter(({ low, high }) => low < high)
  }
  for (const task of tasks) {
    const fit = known.get(keyOf(task))
    if (fit !== undefined) write(task.element, fit)
  }
}

/** A word that is wider than its box does not fit either, where it may not be broken. */
const fitsNow = ({ element, width, height }: FitTask) =>
  element.offsetHeight <= height && element.scrollWidth <= Math.ceil(width)

function narrow(search: Search, isFitting: boolean) {
  const { task, tried } = search
  if (isFitting) search.high = tried
  else search.low = tried + 1
  search.tried = Math.floor((search.low + search.high) / 2)
  if (search.low >= search.high) known.set(keyOf(task), settled(task, search.high))
}

function settled(task: FitTask, step: number): Fit {
  const fit = fitAt(task, Math.min(step, task.sizes.length - 1))
  if (step < task.sizes.length) return fit
  return { ...fit, lines: Math.max(1, Math.floor(task.height / (fit.size * fit.leading))) }
}

const fitAt = ({ sizes, text }: FitTask, step: number): Fit => ({
  size: sizes[step] ?? 0,
  leading: leadingOf(text),
  lines: null,
})

const keyOf = ({ text, width, height, sizes }: FitTask) =>
  `${sizes[0] ?? 0} ${width} ${height} ${text}`

function write({ style, dataset }: HTMLElement, { size, leading, lines }: Fit): void {
  style.fontSize = `${size}px`
  style.lineHeight = String(leading)
  style.overflowWrap = size > maxBroken ? 'normal' : ''
  if (lines !== null) {
    dataset['cut'] = ''
    style.setProperty('-webkit-line-clamp', String(lines))
  } else if (dataset['cut'] !== undefined) {
    delete dataset['cut']
    style.removeProperty('-webkit-line-clamp')
  }
}
