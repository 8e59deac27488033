import type { Page } from 'playwright-core'

/** What a facilitator does on the start page, in English, the same in a window and in a browser. */
export async function makeWorkshop(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^New…/ }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('spinbutton').first().click()
  await page.keyboard.type('24112026')
  await dialog.getByRole('button', { name: /^Create/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: 'Name' }).waitFor()
}

/** Types into a line of the open workshop and waits until the page says that it is saved. */
export async function retype(page: Page, line: 'Name' | 'Place', text: string): Promise<void> {
  await page.getByRole('textbox', { name: line }).fill(text)
  await page.getByRole('textbox', { name: line }).press('Enter')
  await page
    .getByRole('status')
    .and(page.getByText('Saved', { exact: true }))
    .waitFor()
}

/** The rows of the list; waits until there is at least one. */
export async function listedWorkshops(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('grid').getByRole('row')
  await rows.first().waitFor()
  return rows.locator('strong').allTextContents()
}

export async function backToList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All workshops' }).click()
}
