import type { RefObject } from 'react'
import { useRefit } from './use-refit.ts'

const smallest = 5
/** Of the picture's height; more would leave too little for what is to be done. */
const titleShare = 0.42
/** Where nothing stands below it. */
const aloneShare = 0.75
const titleLines = 3

/** How large title and instructions are drawn, from 0 on; `wide` gives instructions the room of the great time. */
type Sizes = { readonly title: number; readonly steps: number; readonly wide: boolean }

/** Chooses the largest sizes in which title and instructions fit into the picture. */
export function useFit(ref: RefObject<HTMLElement | null>, words: string): void {
  useRefit(ref, words, fitPicture)
}

function fitPicture(picture: HTMLElement): void {
  const fits = (sizes: Sizes, test: (picture: HTMLElement) => boolean) => {
    show(picture, sizes)
    return test(picture)
  }
  delete picture.dataset['cut']
  const titles = from(0).map((title) => ({ title, steps: 0, wide: false }))
  const title = titles.find((sizes) => fits(sizes, titleFits))?.title
  if (title === undefined) picture.dataset['cut'] = ''
  triesWith(title ?? smallest).find((sizes) => fits(sizes, stepsFit))
}

/** What is read from the last row gives way last: first the instructions, then the time, then the title. */
function triesWith(title: number): readonly Sizes[] {
  return [
    ...from(0, smallest - 2).map((steps) => ({ title, steps, wide: false })),
    ...from(0).map((steps) => ({ title, steps, wide: true })),
    ...from(title + 1).map((smaller) => ({ title: smaller, steps: smallest, wide: true })),
  ]
}

const from = (first: number, last = smallest) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)

function show({ dataset }: HTMLElement, { title, steps, wide }: Sizes): void {
  dataset['title'] = String(title)
  dataset['steps'] = String(steps)
  if (wide) dataset['wide'] = ''
  else delete dataset['wide']
}

function titleFits(picture: HTMLElement): boolean {
  const title = picture.querySelector<HTMLElement>('[data-fits="title"]')
  if (title === null) return true
  const parts = [...title.querySelectorAll<HTMLElement>('h1, h1 + p')]
  const few = parts.every((part) => linesOf(part) <= titleLines)
  const share = title.dataset['alone'] === undefined ? titleShare : aloneShare
  return few && title.clientHeight <= picture.clientHeight * share
}

function linesOf(text: HTMLElement): number {
  return Math.round(text.clientHeight / lineHeightOf(text))
}

const lineHeightOf = (text: HTMLElement) => Number.parseFloat(getComputedStyle(text).lineHeight)

function stepsFit(picture: HTMLElement): boolean {
  const steps = picture.querySelector<HTMLElement>('[data-fits="steps"]')
  if (steps === null) return true
  const cut = [...steps.querySelectorAll('p')].some(
    (text) => text.scrollHeight - text.clientHeight > lineHeightOf(text) / 2,
  )
  if (cut) return false
  // Steps that do not fit stand in a second column, beside the visible one.
  return steps.scrollWidth <= steps.clientWidth + 1 && steps.scrollHeight <= steps.clientHeight + 1
}
