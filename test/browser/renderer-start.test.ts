import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import newTexts from '../../assets/texts/new-workshop.json' with { type: 'json' }
import start from '../../assets/texts/start.json' with { type: 'json' }
import { languages, type Language } from '../../electron/core/text/language.ts'
import { toWorkshopFile } from '../../electron/core/workshop/workshop-file.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { telling } from '../helpers/long-run.ts'
import { looks } from '../helpers/pictures.ts'
import { backToList, listShown, openDetails, shownWorkshop } from '../helpers/start-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const languageNames = { en: 'English', km: 'ខ្មែរ', zh: '中文' } as const
const tags = { en: 'en', km: 'km', zh: 'zh-Hans' } as const
const longName = 'ភាពស្មោះត្រង់របស់អតិថិជន និងការរក្សាអតិថិជន សម្រាប់អ្នកគ្រប់គ្រងផ្នែកលក់នៅតាមសាខាខេត្ត'

let at: ConsoleAtWork
let firstId: string
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

const wish = (name: string, place = 'ភ្នំពេញ') => ({
  agendaKey: 'two-day',
  name,
  place,
  startDate: '2026-11-23',
  language: 'km' as const,
  timeZone: 'Asia/Phnom_Penh',
  facilitator: 'Lim Sokunthea',
  organisation: 'Mekong Training',
  headCount: 24,
})

async function speak(page: Page, language: Language) {
  await page.getByRole('radio', { name: languageNames[language] }).first().click()
  await page.locator(`html[lang="${tags[language]}"]`).waitFor()
}

/** What axe finds wrong, as one line each. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Buttons too small for a finger. */
const smallTargets = (page: Page) =>
  page.locator('button:visible, [role="radio"]:visible, [role="row"]:visible').evaluateAll((all) =>
    all
      .map((one) => ({
        text: `${one.tagName} ${one.ariaLabel ?? one.textContent}`,
        box: one.getBoundingClientRect(),
      }))
      .filter(({ box }) => Math.min(box.width, box.height) < 44)
      .map(({ text }) => text),
  )

/** The browser of the tests is older than one directive of the policy. */
const real = (problems: readonly string[]) => problems.filter((one) => !one.includes("'webrtc'"))
const dialogGone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' })

describe('the start window', () => {
  it('says what to do when there is no workshop yet', async () => {
    const { page, problems } = await at.open()
    await page.getByRole('heading', { name: start['empty.title'].en }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('makes, renames, takes back, removes and puts back a workshop by keyboard alone', async () => {
    const { page, problems } = await at.open()
    await page.getByRole('button', { name: 'Create' }).waitFor()
    await page.keyboard.press('Control+n')
    await page.locator('input[type="radio"]:focus').waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter')
    await page.getByRole('textbox', { name: 'Name' }).waitFor()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await page.getByText('Give the workshop a name.').waitFor()
    await page.keyboard.insertText(longName)
    await page.locator(':focus').dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    await page.getByRole('spinbutton').first().focus()
    await page.keyboard.type('23112026')
    expect(await at.ask('library.list', {})).toEqual([])
    await page.getByRole('textbox', { name: 'People' }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('18')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: longName }).waitFor()
    await page.keyboard.press('F6')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' 2')
    await page.keyboard.press('Enter')
    await page.getByText('Saved', { exact: true }).waitFor()
    await expect.poll(() => shownWorkshop(page)).toBe(`${longName} 2`)
    const [made] = await at.ask('library.list', {})
    expect(made?.name).toBe(`${longName} 2`)
    firstId = made?.id ?? ''
    const { records } = await at.ask('workshop.open', { workshopId: firstId })
    expect(records.workshop[0]?.headCount).toBe(18)

    await page.keyboard.press('Escape')
    await dialogGone(page)
    await page.getByRole('button', { name: /^Undo About/ }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => shownWorkshop(page)).toBe(longName)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => shownWorkshop(page)).toBe(`${longName} 2`)

    await page.locator('header button[aria-haspopup]').press('Enter')
    await page.keyboard.press('Enter')
    await listShown(page)
    await page.getByRole('row').waitFor()
    await page.keyboard.press('Delete')
    await page.getByText(start['empty.title'].en).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('row').waitFor()
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it.each(telling(looks, 1))(
    'has no barrier, no small target and no blocked style: $language, $theme',
    async ({ language, theme }) => {
      await at.ask('library.create', wish('客户忠诚度与客户保持（零售组）', '上海'))
      const { page, problems } = await at.open({ theme })
      await page.getByRole('row').first().waitFor()
      await speak(page, language)
      expect(await barriers(page), 'list').toEqual([])
      expect(await smallTargets(page)).toEqual([])
      await page.keyboard.press('Control+n')
      await page.getByRole('dialog').getByRole('radiogroup').first().waitFor()
      expect(await barriers(page), 'questions').toEqual([])
      await page.getByRole('button', { name: newTexts.more[language], exact: true }).click()
      await page.keyboard.press('Delete')
      await page.keyboard.press('Enter')
      expect(await barriers(page), 'new').toEqual([])
      await page.keyboard.press('Escape')
      await dialogGone(page)
      await page.keyboard.press('F1')
      await page.getByRole('dialog').waitFor()
      expect(await barriers(page), 'keys').toEqual([])
      await page.keyboard.press('Escape')
      await dialogGone(page)
      await page.getByRole('row').last().dblclick()
      await page.locator('footer').waitFor()
      expect(await barriers(page), 'workshop').toEqual([])
      await backToList(page)
      await page.getByRole('row').first().waitFor()
      expect(await page.locator('style').count()).toBe(0)
      expect(real(problems)).toEqual([])
      await page.context().close()
    },
  )

  itInLongRun('lets long Khmer names wrap and never scrolls sideways', async () => {
    const windows = [
      [900, 640],
      [1366, 768],
      [1920, 1080],
    ] as const
    for (const [width, height] of telling(windows, 1)) {
      const { page } = await at.open({ width, height })
      await page.getByRole('row').first().waitFor()
      for (const language of languages) {
        await speak(page, language)
        const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(await overflow(), `${language} ${width}`).toBeLessThanOrEqual(0)
        await page.getByRole('row', { name: longName }).first().dblclick()
        await page.locator('header h1').first().waitFor()
        expect(await overflow(), `${language} ${width}`).toBeLessThanOrEqual(0)
        await backToList(page)
        await page.getByRole('row').first().waitFor()
      }
      await page.context().close()
    }
  })
})

describe('importing in the start window', () => {
  it('tells where a file is wrong and changes nothing', async () => {
    const { page } = await at.open()
    await speak(page, 'en')
    const before = await at.ask('library.list', {})
    const broken = {
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":'),
    }
    await page.locator('input[type=file]').setInputFiles(broken)
    await page.getByText('Nothing was changed.').waitFor()
    expect(await page.getByRole('definition').last().textContent()).toBe('broken.json:1:6')
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await at.ask('library.list', {})).toEqual(before)
    await page.context().close()
  })

  it('takes in a file that is dropped on the window, and asks where its class is here already', async () => {
    const { page } = await at.open()
    await speak(page, 'en')
    const { records } = await at.host().readWorkshop(firstId)
    const before = (await at.ask('library.list', {})).length
    const drop = async (name: string, dropped: typeof records) => {
      const text = JSON.stringify(toWorkshopFile(dropped))
      const dataTransfer = await page.evaluateHandle(
        ([json, fileName]) => {
          const data = new DataTransfer()
          data.items.add(new File([json], fileName, { type: 'application/json' }))
          return data
        },
        [text, name] as const,
      )
      await page.dispatchEvent('body', 'dragover', { dataTransfer })
      await page.getByText(start.drop.en).waitFor()
      await page.dispatchEvent('body', 'drop', { dataTransfer })
    }
    const elsewhere = records.workshop.map((one) => ({ ...one, place: 'Siem Reap' }))
    await drop('class.json', { ...records, workshop: elsewhere })
    await page.getByRole('heading', { name: /has gone on in two places$/ }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await at.ask('library.list', {})).toHaveLength(before)
    await page.getByRole('button', { name: 'Keep both' }).click()
    await page.getByText('“class.json” was imported').waitFor()
    expect(await at.ask('library.list', {})).toHaveLength(before + 1)
    await drop('again.json', records)
    await page.getByText(/“again.json” holds, so nothing was imported/).waitFor()
    expect(await at.ask('library.list', {})).toHaveLength(before + 1)
    // What is here already is opened.
    await backToList(page)
    await page.context().close()
  })
})

describe('the start window without its host', () => {
  it('says so, keeps what is typed, and never calls it saved before it is', async () => {
    const { page, drop, back } = await at.openOnThread()
    await page.getByRole('row').first().waitFor()
    await speak(page, 'en')
    await page.getByRole('row', { name: '客户忠诚度' }).first().dblclick()
    await page.getByText('Saved', { exact: true }).waitFor()
    await drop()
    await page.getByText('Sala’s saving service is restarting').waitFor()
    expect(await barriers(page)).toEqual([])
    await openDetails(page)
    await page.getByRole('textbox', { name: 'Place' }).fill('杭州')
    await page.keyboard.press('Enter')
    await page.getByText('Reconnecting…').waitFor()
    expect(await page.getByText('Saved', { exact: true }).count()).toBe(0)
    back()
    await page.getByText('Saved', { exact: true }).waitFor()
    const places = (await at.ask('library.list', {})).map(({ place }) => place)
    expect(places).toContain('杭州')
    await page.keyboard.press('Escape')
    await dialogGone(page)
    await backToList(page)
    await page.context().close()
  })

  it('tells a page whose token is out of date what to do', async () => {
    const { page } = await at.open()
    await page.getByRole('row').first().waitFor()
    await speak(page, 'en')
    await at.dropLines()
    await page.getByText('This page has lost its connection').waitFor()
    await page.context().close()
  })
})
