import { useLayoutEffect, type RefObject } from 'react'

const smallest = 5
/** Of the picture's height; more would leave too little for what is to be done. */
const titleShare = 0.42
const titleLines = 3

/**
 * Chooses the largest steps of size, before anything is painted, in which title and instructions fit
 * into the picture: again when `words` change, when its place does, and when a font has arrived.
 */
export function useFit(ref: RefObject<HTMLElement | null>, words: string): void {
  useLayoutEffect(() => {
    const picture = ref.current
    if (picture === null) return
    const fit = () => fitPicture(picture)
    fit()
    const resized = new ResizeObserver(fit)
    resized.observe(picture)
    document.fonts.addEventListener('loadingdone', fit)
    return () => {
      resized.disconnect()
      document.fonts.removeEventListener('loadingdone', fit)
    }
  }, [ref, words])
}

function fitPicture(picture: HTMLElement): void {
  const at = { title: 0, steps: 0 }
  const show = () => {
    picture.dataset['title'] = String(at.title)
    picture.dataset['steps'] = String(at.steps)
  }
  show()
  while (!titleFits(picture) && at.title < smallest) {
    at.title++
    show()
  }
  while (!stepsFit(picture) && at.steps + at.title < 2 * smallest) {
    // Instructions shrink first: the title is what is read from the last row.
    if (at.steps < smallest) at.steps++
    else at.title++
    show()
  }
}

function titleFits(picture: HTMLElement): boolean {
  const title = picture.querySelector<HTMLElement>('[data-fits="title"]')
  if (title === null) return true
  const whole = [...title.querySelectorAll<HTMLElement>('h1, h1 + p')].every(
    (part) => part.scrollHeight <= part.clientHeight + 1 && linesOf(part) <= titleLines,
  )
  return whole && title.clientHeight <= picture.clientHeight * titleShare
}

function linesOf(text: HTMLElement): number {
  return Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight))
}

function stepsFit(picture: HTMLElement): boolean {
  const steps = picture.querySelector<HTMLElement>('[data-fits="steps"]')
  if (steps === null) return true
  // Steps that do not fit stand in a second column, beside the visible one.
  return steps.scrollWidth <= steps.clientWidth + 1 && steps.scrollHeight <= steps.clientHeight + 1
}
