import type { Page } from 'playwright-core'
import type { Spot } from '../../electron/core/board/cell-at.ts'
import type { Box } from '../../electron/core/board/geometry.ts'
import type { Id } from '../../electron/core/base/ids.ts'

const noteOf = (id: Id) => `.react-flow [data-note="${id}"]`
const cellOf = (name: string) => `.react-flow [data-cell="${name}"]`

/** The middle of a note, in CSS pixels of the window. */
export const noteAt = async (page: Page, id: Id): Promise<Spot> =>
  middleOf(await boxOf(page, noteOf(id)))

/** The box of a cell, named as `data-cell` names it, in CSS pixels of the window. */
export const cellBox = (page: Page, name: string): Promise<Box> => boxOf(page, cellOf(name))

export const isSelected = (page: Page, id: Id): Promise<boolean> =>
  page.locator(`${noteOf(id)}[aria-pressed="true"]`).isVisible()

export const selectedIds = (page: Page): Promise<readonly Id[]> =>
  page
    .locator('.react-flow [data-note][aria-pressed="true"]')
    .evaluateAll((notes) => notes.map((note) => (note as HTMLElement).dataset['note'] ?? ''))

/** Pictures of notes that are being dragged. */
export const ghostCount = (page: Page): Promise<number> => page.locator('[data-ghost]').count()

/** Takes hold of a place and leads it `by` so far, without letting go. */
export async function lead(page: Page, from: Spot, by: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 })
  await painted(page)
}

/** Two pictures later: what was asked for is on the screen. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  )

type TouchKind = 'touchStart' | 'touchMove' | 'touchEnd'
export type Touch = (type: TouchKind, ...fingers: readonly Spot[]) => Promise<void>

/** Touches the page with these fingers; none lets go. */
export async function touching(page: Page): Promise<Touch> {
  const line = await page.context().newCDPSession(page)
  return async (type, ...fingers) => {
    const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }))
    await line.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

const middleOf = ({ x, y, width, height }: Box): Spot => ({ x: x + width / 2, y: y + height / 2 })

async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not there`)
  return box
}
