import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong in a part of the page, as one line each. */
export async function barriersIn(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)})`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Buttons and rows of a part of the page that are too low for a finger. */
export const lowTargetsIn = (page: Page, part: string): Promise<readonly string[]> =>
  page
    .locator(part)
    .locator('button:visible, [role="row"]:visible, input:visible, textarea:visible')
    .evaluateAll((all) =>
      all
        .filter((one) => !(one instanceof HTMLInputElement && one.type === 'checkbox'))
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => `${one.tagName} ${one.ariaLabel ?? one.textContent}`),
    )
