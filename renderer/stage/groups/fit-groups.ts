import { figuresIn } from '../../../electron/core/text/catalogue.ts'
import { languageSchema } from '../../../electron/core/text/language.ts'

/** Of a name, in hundredths of the picture's width; the last one is the least that can be read. */
const sizes = [5, 4.5, 4, 3.6, 3.25, 2.95, 2.7, 2.45, 2.25, 2.1, 1.9] as const
const mostColumns = 6
/** A name in two lines is worth it where it becomes so much larger. */
const worthTwoLines = 1.25

type Way = { readonly size: number; readonly columns: number }

/** Chooses columns and the largest size in which all names fit; names of one line before larger ones. */
export function fitGroups(picture: HTMLElement): void {
  const list = picture.querySelector<HTMLElement>('[data-fits="groups"]')
  if (list === null) return
  delete picture.dataset['tight']
  for (const name of list.querySelectorAll('[data-name]')) name.removeAttribute('data-out')
  for (const more of list.querySelectorAll<HTMLElement>('[data-more]')) more.hidden = true
  const ways = waysFor(list.childElementCount)
  const test = (isRight: () => boolean) => (way: Way) => (show(picture, way), isRight())
  const inLines = (lines: number) => test(() => isWhole(list) && linesIn(list) <= lines)
  const best = better(ways.find(inLines(2)), ways.find(inLines(1))) ?? ways.find(inLines(Infinity))
  if (best !== undefined) return show(picture, best)
  picture.dataset['tight'] = ''
  const smallest = ways.filter(({ size }) => size === sizes.at(-1))
  if (!smallest.some(test(() => isWhole(list)))) leaveOut(list)
}

/** The largest size first; of one size, few wide columns before many. */
const waysFor = (groups: number): readonly Way[] =>
  sizes.flatMap((size) => columnsFor(groups).map((columns) => ({ size, columns })))

/** Of those that need equally many rows only the fewest columns: they are the widest. */
function columnsFor(groups: number): readonly number[] {
  const least = Math.min(2, groups)
  const all = Array.from({ length: mostColumns }, (_, index) => index + 1)
  const rowsIn = (columns: number) => Math.ceil(groups / columns)
  return all.filter(
    (columns) => columns >= least && (columns === least || rowsIn(columns) < rowsIn(columns - 1)),
  )
}

function better(inTwoLines: Way | undefined, inOne: Way | undefined): Way | undefined {
  if (inOne === undefined || inTwoLines === undefined) return inOne ?? inTwoLines
  return inTwoLines.size > inOne.size * worthTwoLines ? inTwoLines : inOne
}

function show({ style }: HTMLElement, { size, columns }: Way): void {
  style.setProperty('--name-size', String(size))
  style.setProperty('--columns', String(columns))
}

function isWhole(list: HTMLElement): boolean {
  const texts = [...list.querySelectorAll<HTMLElement>('h2, p')]
  return (
    list.scrollHeight <= list.clientHeight + 1 &&
    texts.every((text) => text.scrollWidth <= text.clientWidth + 1)
  )
}

/** Of the text that has the most. */
const linesIn = (list: HTMLElement) =>
  Math.max(...[...list.querySelectorAll<HTMLElement>('h2, [data-name]')].map(linesOf))

const linesOf = (text: HTMLElement) =>
  Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight))

/** A class larger than the wall: of each group the first so many names, and how many more there are. */
function leaveOut(list: HTMLElement): void {
  const groups = [...list.children]
  const most = Math.max(...groups.map((group) => namesIn(group).length))
  for (let shown = most - 1; shown > 0 && !isWhole(list); shown -= 1) {
    for (const group of groups) showFirst(group, shown)
  }
}

const namesIn = (group: Element) => [...group.querySelectorAll<HTMLElement>('[data-name]')]

function showFirst(group: Element, shown: number): void {
  const names = namesIn(group)
  const more = group.querySelector<HTMLElement>('[data-more]')
  names.forEach((name, index) => name.toggleAttribute('data-out', index >= shown))
  if (more === null || names.length <= shown) return
  const language = languageSchema.parse(more.dataset['more'])
  more.textContent = figuresIn(`+ ${names.length - shown}`, language)
  more.hidden = false
}
