import type { Page } from 'playwright-core'
import { between, oneOf, type Random } from './fault-random.ts'

const kinds = [
  'add',
  'add',
  'add',
  'drag',
  'drag',
  'drag',
  'type',
  'nudge',
  'rate',
  'copy',
  'delete',
  'undo',
  'redo',
  'curve',
] as const
export type GestureKind = (typeof kinds)[number]

const words = ['waits ', 'រង់ចាំ ', '等待', 'calls ', 'សួរ', '感谢 '] as const

type Spot = { readonly x: number; readonly y: number }

/** One gesture by chance, with mouse and keys as a person makes it; what it was, null where it met nothing. */
export async function makeGesture(page: Page, random: Random): Promise<GestureKind | null> {
  const kind = oneOf(random, kinds)
  return (await doers[kind](page, random)) ? kind : null
}

type Doer = (page: Page, random: Random) => Promise<boolean>

const onNote =
  (act: (page: Page, random: Random, at: Spot) => Promise<void>): Doer =>
  async (page, random) => {
    const at = await someNote(page, random)
    if (at !== null) await act(page, random, at)
    return at !== null
  }

const pressOnNote = (keysOf: (random: Random) => string, times = 1) =>
  onNote(async (page, random, at) => {
    await page.mouse.click(at.x, at.y)
    for (let press = 0; press < times; press += 1) await page.keyboard.press(keysOf(random))
  })

const pressOf = (keys: string) => async (page: Page) => {
  await page.keyboard.press(keys)
  return true
}

const doers: Readonly<Record<GestureKind, Doer>> = {
  add: async (page, random) => {
    const at = await someSpot(page, random)
    await page.mouse.dblclick(at.x, at.y)
    await typeAway(page, random)
    return true
  },
  drag: onNote(async (page, random, at) => {
    const to = await someSpot(page, random)
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
  }),
  type: onNote(async (page, random, at) => {
    await page.mouse.dblclick(at.x, at.y)
    await typeAway(page, random)
  }),
  nudge: pressOnNote((random) => oneOf(random, ['ArrowRight', 'ArrowDown', 'Shift+ArrowLeft']), 3),
  rate: pressOnNote((random) => String(between(random, 0, 3))),
  copy: pressOnNote(() => 'Control+d'),
  delete: pressOnNote(() => 'Delete'),
  undo: pressOf('Control+z'),
  redo: pressOf('Control+y'),
  curve: async (page, random) => {
    const cells = await page.locator('.react-flow [data-cell$=" emotion"]').evaluateAll(middles)
    const at = cells[between(random, 0, cells.length - 1)]
    if (at === undefined) return false
    await page.mouse.click(at.x, at.y)
    const points = page.locator('.react-flow [data-point]')
    const found = await points.evaluateAll((all, which) => {
      const one = all[Math.floor(which * all.length)]
      if (one instanceof HTMLElement) one.focus()
      return one !== undefined
    }, random())
    if (!found) return false
    await page.keyboard.press(oneOf(random, ['ArrowUp', 'ArrowDown']))
    return true
  },
}

async function typeAway(page: Page, random: Random): Promise<void> {
  await page.keyboard.insertText(oneOf(random, words))
  await page.keyboard.press('Escape')
}

/** A place on the sheet that can be seen, clear of the bar and the titles. */
async function someSpot(page: Page, random: Random): Promise<Spot> {
  const cells = await page.locator('[data-cell]').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )
  const [first, ...others] = cells
  if (first === undefined) throw new Error('the board has no cells')
  const { x, y, width, height } = oneOf(random, [first, ...others])
  return { x: x + width * (0.1 + random() * 0.8), y: y + height * (0.1 + random() * 0.8) }
}

async function someNote(page: Page, random: Random): Promise<Spot | null> {
  const spots = await page.locator('.react-flow [data-note]').evaluateAll(middles)
  const [first, ...others] = spots
  return first === undefined ? null : oneOf(random, [first, ...others])
}

const middles = (all: readonly Element[]): readonly Spot[] =>
  all.map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
