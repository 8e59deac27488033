import type { Page } from 'playwright-core'

/** The views of the console, as its tabs name them in English. */
export type View = 'Teach' | 'Groups' | 'People' | 'Agenda'

/** Brings a view of the console to the front by its tab. */
export async function showView(page: Page, view: View): Promise<void> {
  const tab = page.getByRole('tab', { name: view, exact: true })
  await tab.click()
  await page.getByRole('tabpanel', { name: view, exact: true }).waitFor()
}

/** What the room sees now, as Teach shows it. */
export const wall = (page: Page) => page.locator('[data-live]')
