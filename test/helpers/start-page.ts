import type { Page } from 'playwright-core'

/** What a facilitator does on the start page, in English, the same in a window and in a browser. */
export async function makeWorkshop(page: Page, name: string): Promise<void> {
  await askForWorkshop(page)
  await tellMore(page)
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('spinbutton').first().click()
  await page.keyboard.type('24112026')
  await page.getByRole('button', { name: /^Create/ }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Waits for the form of a new workshop: on the page while there is none, else in its dialog. */
export async function askForWorkshop(page: Page): Promise<void> {
  const ask = page.getByRole('button', { name: /^New…/ })
  const create = page.getByRole('button', { name: /^Create/ })
  await ask.or(create).first().waitFor()
  if ((await create.count()) === 0) await ask.click()
  await create.waitFor()
}

/** Opens what a new workshop need not be told at once. */
export async function tellMore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
}

/** Opens what the workshop in the console says of itself; in any language. */
export async function openDetails(page: Page): Promise<void> {
  await chooseInMenu(page, 1)
  await page.getByRole('dialog').getByRole('textbox').first().waitFor()
}

/** Types into a line of the open workshop and waits until the page says that it is saved. */
export async function retype(page: Page, line: 'Name' | 'Place', text: string): Promise<void> {
  await openDetails(page)
  const field = page.getByRole('dialog').getByRole('textbox', { name: line })
  await field.fill(text)
  await field.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page
    .getByRole('status')
    .and(page.getByText('Saved', { exact: true }))
    .waitFor()
}

/** The names in the list; waits until there is one: what says that there is none is a row too. */
export async function listedWorkshops(page: Page): Promise<readonly string[]> {
  const names = page.getByRole('grid').getByRole('row').locator('strong')
  await names.first().waitFor()
  return names.allTextContents()
}

/** The name of the workshop that the console shows; waits for it. */
export async function shownWorkshop(page: Page): Promise<string | null> {
  return page.locator('header h1').first().textContent()
}

/** Waits for the list of workshops; what a picture of the stage has for a title is none of it. */
export const listShown = (page: Page) => page.locator('main h1:not([data-scene] *)').waitFor()

/** Leaves the console for the list of workshops; in any language. */
export async function backToList(page: Page): Promise<void> {
  await chooseInMenu(page, 0)
  await listShown(page)
}

async function chooseInMenu(page: Page, at: number): Promise<void> {
  // The console's own menu stands first; groups have theirs.
  await page.locator('header button[aria-haspopup]').first().click()
  await page.getByRole('menuitem').nth(at).click()
}
