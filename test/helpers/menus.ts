import type { Locator, Page } from 'playwright-core'

/** Chooses from the menu of a button, and waits until it is over. */
export async function choose(page: Page, button: Locator, name: string): Promise<void> {
  await button.click()
  await page.getByRole('menuitem', { name, exact: true }).click()
  await menuGone(page)
}

/**
 * The menu is closed and its button has the focus back: a menu that is opened earlier loses the focus
 * to that button, and closes.
 */
export async function menuGone(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[role=menu]') === null && document.activeElement !== document.body,
  )
}
