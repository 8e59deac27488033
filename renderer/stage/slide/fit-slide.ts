/** How large a slide is drawn, from 0 on: its title, and all below it. */
type Sizes = {
  readonly title: number
  readonly size: number
  /** The figure puts what belongs together beside each other, where it can. */
  readonly tight: boolean
  /** What is not title or label has one language. */
  readonly single: boolean
  /** Only the title has two. */
  readonly alone: boolean
}

const smallestTitle = 2
const smallestSize = 8
/** Labels would rather be smaller than have many lines, down to this size. */
const smallestLabel = 4
const fewLines = 2

/** Chooses the largest sizes in which nothing of the slide is cut off or stands over something else. */
export function fitSlide(picture: HTMLElement): void {
  delete picture.dataset['cut']
  const isFormula = picture.querySelector('[data-figure-kind="formula"]') !== null
  const fitting = (isFormula ? triesOfFormula : tries).find((sizes) => {
    show(picture, sizes)
    return slideFits(picture, sizes)
  })
  if (fitting === undefined) picture.dataset['cut'] = ''
}

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const plain: Sizes = { title: 0, size: 0, tight: false, single: false, alone: false }
const of = (first: number, last: number, sizes: Partial<Sizes>): readonly Sizes[] =>
  from(first, last).map((size) => ({ ...plain, ...sizes, size }))

/** What is read from the last row gives way last: first the air, then the title, then the second language. */
const lastTries: readonly Sizes[] = [
  ...of(3, 7, { title: 1, tight: true }),
  ...of(5, 7, { title: smallestTitle, tight: true }),
  ...of(2, 6, { title: 1, tight: true, single: true }),
  ...of(3, 7, { title: 1, tight: true, single: true, alone: true }),
  ...of(5, smallestSize, { title: smallestTitle, tight: true, single: true, alone: true }),
]
const tries: readonly Sizes[] = [
  ...of(0, 5, {}),
  ...of(4, 5, { title: 1 }),
  ...of(2, 5, { tight: true }),
  ...lastTries,
]
/** Figures would rather stand beside their names than be small. */
const triesOfFormula: readonly Sizes[] = [
  ...of(0, 2, {}),
  ...of(1, 4, { tight: true }),
  ...lastTries,
]

function show(picture: HTMLElement, { title, size, tight, single, alone }: Sizes): void {
  picture.dataset['title'] = String(title)
  picture.dataset['size'] = String(size)
  picture.toggleAttribute('data-tight', tight)
  picture.toggleAttribute('data-single', single)
  picture.toggleAttribute('data-alone', alone)
}

function slideFits(picture: HTMLElement, { title, size }: Sizes): boolean {
  const body = picture.querySelector<HTMLElement>('[data-fits="body"]')
  if (body === null || !isWithin(body)) return false
  if (title < smallestTitle && hasMany(picture, '[data-fits="title"] h1')) return false
  if (size < smallestLabel && hasMany(picture, '[data-few] > div > :first-child')) return false
  return [...picture.querySelectorAll<HTMLElement>('h1, h2, p')].every(isWideEnough)
}

/** Whether one of these texts has more lines than are read at a glance. */
const hasMany = (picture: HTMLElement, texts: string) =>
  [...picture.querySelectorAll<HTMLElement>(texts)].some((text) => linesOf(text) > fewLines)

const isWithin = (place: HTMLElement) =>
  place.scrollHeight <= place.clientHeight + 1 && place.scrollWidth <= place.clientWidth + 1

const isWideEnough = (text: HTMLElement) => text.scrollWidth <= text.clientWidth + 1

const linesOf = (text: HTMLElement) =>
  Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight))
