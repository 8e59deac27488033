import type { Locator, Page } from 'playwright-core'
import type { RunningApp } from './electron-app.ts'

/** Opens the dialog that puts boards on paper from the console's menu, in English. */
export async function openExport(page: Page): Promise<Locator> {
  await page.locator('header button[aria-haspopup]').first().click()
  await page.getByRole('menuitem', { name: 'Export as PDF…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' })
  await dialog.getByRole('img', { name: 'Preview of the first page' }).waitFor()
  return dialog
}

export const press = (dialog: Locator, name: string): Promise<void> =>
  dialog.getByRole('button', { name, exact: true }).click()

/** The names of the files that an export says it has written. */
export async function writtenFiles(dialog: Locator): Promise<readonly string[]> {
  await dialog.getByRole('button', { name: 'Export again' }).waitFor()
  return dialog.getByRole('listitem').allTextContents()
}

/** The system's dialog for folders, answered by the test; the folders that were shown are kept. */
export async function answerForFolders({ app }: RunningApp, folder: string | null) {
  await app.evaluate(({ dialog, shell }, path) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    const answer = { canceled: path === null, filePaths: path === null ? [] : [path] }
    dialog.showOpenDialog = () => Promise.resolve(answer)
    shell.openPath = (opened) => {
      shown.push(opened)
      return Promise.resolve('')
    }
  }, folder)
  return {
    shown: () => app.evaluate(() => Reflect.get(globalThis, 'shown') as string[]),
  }
}
