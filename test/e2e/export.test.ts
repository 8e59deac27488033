import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { windowAt } from '../helpers/app-windows.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { answerForFolders, openExport, press, writtenFiles } from '../helpers/export-dialog.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { telling } from '../helpers/long-run.ts'
import { popplerText, readPdf } from '../helpers/read-pdf.ts'

const apps = appsOfTest()
const groupNumbers = [1, 2, 3, 4] as const
const inLanguages = {
  km: { name: 'ខ្មែរ', group: 'ក្រុមទី', stage: 'ការស្គាល់' },
  en: { name: 'English', group: 'Group', stage: 'Awareness' },
  zh: { name: '中文', group: '第', stage: '认知' },
} as const

const nameOf = (group: number, language: string, version = 1) =>
  `2026-12-01_Loyalty_PhnomPenh_G${group}_JourneyMap_${language}_v0${version}.pdf`
const namesIn = (language: string, version = 1) =>
  groupNumbers.map((group) => nameOf(group, language, version))

/** The sample class in a real window, with the dialog open and a folder of the test chosen. */
async function openOnFolder() {
  const running = await apps.start({ args: ['--sample'] })
  const folder = apps.folder('sala-paper')
  const folders = await answerForFolders(running, folder)
  const page = await windowAt(running, '/start/')
  await page.locator('header h1').first().waitFor()
  const dialog = await openExport(page)
  await press(dialog, 'Choose…')
  await dialog.getByText(folder, { exact: true }).waitFor()
  return { running, page, dialog, folder, folders }
}

/** Whole PDFs: they can be read, and nothing half-made lies beside them. */
async function expectWhole(folder: string, names: readonly string[]): Promise<void> {
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
  for (const name of names) {
    expect((await readPdf(readFileSync(join(folder, name)), 0)).texts).toHaveLength(1)
  }
}

describe('exporting boards in the window', () => {
  it('writes the maps of all groups into the chosen folder, in its languages', async () => {
    const tried = telling(Object.entries(inLanguages), 1)
    const { dialog, folder, folders } = await openOnFolder()
    for (const [language, { name, group, stage }] of tried) {
      await dialog.getByRole('radio', { name, exact: true }).click()
      await press(dialog, 'Export')
      expect(await writtenFiles(dialog)).toEqual(namesIn(language))
      for (const number of groupNumbers) {
        const text = popplerText(readFileSync(join(folder, nameOf(number, language))))
        const plain = text.replaceAll('\u200b', '')
        for (const word of [group, stage]) expect(plain).toContain(word)
      }
      await press(dialog, 'Open folder')
      await press(dialog, 'Export again')
    }
    expect(await folders.shown()).toEqual(tried.map(() => folder))
    await expectWhole(
      folder,
      tried.flatMap(([language]) => namesIn(language)),
    )
  })

  itInLongRun('never writes over a file, and remembers the folder', async () => {
    const { running, dialog, folder } = await openOnFolder()
    await press(dialog, 'Export')
    await writtenFiles(dialog)
    await running.close()
    const again = await apps.start({ dataDir: running.dataDir })
    const page = await windowAt(again, '/start/')
    const second = await openExport(page)
    await second.getByText(folder, { exact: true }).waitFor()
    await press(second, 'Export')
    const made = namesIn('en', 2)
    expect(await writtenFiles(second)).toEqual(made)
    await expectWhole(folder, [...namesIn('en'), ...made])
  })

  it('says so when the folder is gone, before anything is drawn, and goes on elsewhere', async () => {
    const { running, dialog, folder } = await openOnFolder()
    rmSync(folder, { recursive: true })
    await press(dialog, 'Export')
    await dialog.getByText('The folder is not there').waitFor()
    await dialog.getByText('The boards are safe.', { exact: false }).waitFor()
    expect(await writtenFiles(dialog)).toEqual([])
    expect(existsSync(folder)).toBe(false)
    const other = apps.folder('sala-paper')
    await answerForFolders(running, other)
    await press(dialog, 'Export again')
    await press(dialog, 'Choose…')
    await dialog.getByText(other, { exact: true }).waitFor()
    await press(dialog, 'Export')
    expect(await writtenFiles(dialog)).toEqual(namesIn('en'))
  })

  itInLongRun('has a folder of its own among the documents until one is chosen', async () => {
    const running = await apps.start({ args: ['--sample'] })
    await answerForFolders(running, null)
    const documents = await running.app.evaluate(({ app }) => app.getPath('documents'))
    const page = await windowAt(running, '/start/')
    await page.locator('header h1').first().waitFor()
    const dialog = await openExport(page)
    await press(dialog, 'Choose…')
    await dialog.getByText(join(documents, 'Sala'), { exact: true }).waitFor()
    await press(dialog, 'Export')
    expect(await writtenFiles(dialog)).toEqual(namesIn('en'))
    await expectWhole(join(documents, 'Sala'), namesIn('en'))
  })
})
