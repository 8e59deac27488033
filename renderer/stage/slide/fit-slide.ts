/** How large a slide is drawn, from 0 on: its title, and all below it. */
type Sizes = {
  readonly title: number
  readonly size: number
  /** The figure puts what belongs together beside each other, where it can. */
  readonly tight: boolean
  /** What is not title or label has one language. */
  readonly single: boolean
}

const smallestTitle = 2
const smallestSize = 8
const titleLines = 2

/** Chooses the largest sizes in which nothing of the slide is cut off or stands over something else. */
export function fitSlide(picture: HTMLElement): void {
  delete picture.dataset['cut']
  const fitting = tries.find((sizes) => {
    show(picture, sizes)
    return slideFits(picture)
  })
  if (fitting === undefined) picture.dataset['cut'] = ''
}

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const plain = { title: 0, size: 0, tight: false, single: false }

/** What is read from the last row gives way last: first the air, then the title, then the second language. */
const tries: readonly Sizes[] = [
  ...from(0, 3).map((size) => ({ ...plain, size })),
  ...from(1, 4).map((size) => ({ ...plain, size, tight: true })),
  ...from(1, smallestTitle).flatMap((title) =>
    from(3, 5).map((size) => ({ ...plain, title, size, tight: true })),
  ),
  ...from(2, 6).map((size) => ({ title: 1, size, tight: true, single: true })),
  ...from(5, smallestSize).map((size) => ({
    title: smallestTitle,
    size,
    tight: true,
    single: true,
  })),
]

function show({ dataset }: HTMLElement, { title, size, tight, single }: Sizes): void {
  dataset['title'] = String(title)
  dataset['size'] = String(size)
  flag(dataset, 'tight', tight)
  flag(dataset, 'single', single)
}

function flag(dataset: DOMStringMap, name: string, on: boolean): void {
  if (on) dataset[name] = ''
  else delete dataset[name]
}

function slideFits(picture: HTMLElement): boolean {
  const body = picture.querySelector<HTMLElement>('[data-fits="body"]')
  if (body === null || !isWithin(body)) return false
  const heading = picture.querySelector<HTMLElement>('h1')
  if (heading !== null && !isLast(picture) && linesOf(heading) > titleLines) return false
  return [...picture.querySelectorAll<HTMLElement>('h1, h2, p')].every(isWideEnough)
}

const isLast = ({ dataset }: HTMLElement) => dataset['title'] === String(smallestTitle)

const isWithin = (place: HTMLElement) =>
  place.scrollHeight <= place.clientHeight + 1 && place.scrollWidth <= place.clientWidth + 1

const isWideEnough = (text: HTMLElement) => text.scrollWidth <= text.clientWidth + 1

const linesOf = (text: HTMLElement) =>
  Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight))
