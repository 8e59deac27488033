import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '../../electron/core/base/ids.ts'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { textScales } from '../../electron/core/stage/text-scale.ts'
import { languages } from '../../electron/core/text/language.ts'
import { wordsIn } from '../../electron/core/stage/words-in.ts'
import { newId } from '../../electron/host/new-id.ts'
import { classRecords } from '../helpers/class-records.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { wall } from '../helpers/console-views.ts'
import { shippedCourse } from '../helpers/course.ts'
import { faultsOf, openDrawnStage } from '../helpers/draw-stage.ts'
import { sent } from '../helpers/sent-edits.ts'
import { running, type Room } from '../helpers/stage-pictures.ts'

const { pack } = await shippedCourse()

describe('an energiser on the wall', () => {
  const alone: readonly Room[] = languages.map((language) => [language])
  const picturesIn = ([first, second]: Room): readonly StagePicture[] =>
    pack.energisers.map(({ title, stage }) => ({
      kind: 'energiser',
      ...{ languages: second === undefined ? [first] : [first, second], clock: '15:58' },
      title: wordsIn(title, first, second ?? null),
      task: wordsIn(stage, first, second ?? null),
      countdown: { ...running, text: '03:41' },
    }))

  it('is whole, large and strong in every size and language', async () => {
    const stage = await openDrawnStage()
    const page = await stage.open({ width: 1366, height: 768 })
    const rooms: readonly Room[] = [...alone, ['km', 'en'], ['en', 'km'], ['zh', 'en']]
    for (const size of [
      page.viewportSize(),
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      if (size !== null) await page.setViewportSize(size)
      for (const room of rooms) {
        expect((await faultsOf(page, picturesIn(room))).flat(), String(room)).toEqual([])
      }
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    const faults = await faultsOf(page, picturesIn(['km', 'en']), textScales.at(-1))
    expect(faults.flat()).toEqual([])
    await stage.close()
  })
})

describe('an energiser in the console', () => {
  let at: ConsoleAtWork
  let page: Page
  let problems: readonly string[]
  let workshopId: Id

  beforeAll(async () => void (at = await consoleAtWork()))
  afterAll(() => at.close())
  beforeEach(async () => {
    ;({ workshopId } = await at.ask('library.create', {
      ...{ agendaKey: 'two-day', name: 'Customer loyalty', startDate: '2026-11-24' },
      ...{ language: 'en', timeZone: 'Asia/Phnom_Penh', place: '' },
      ...{ facilitator: '', organisation: '', headCount: 24 },
    }))
    await at.ask('room.enter', { workshopId })
    const slot = (await records()).slot.find(({ packKey }) => packKey === 'm2-journey')
    const start = { kind: 'run.start', slotId: slot?.id ?? '', runId: newId() } as const
    await at.ask('workshop.edit', { workshopId, edits: [sent(start)] })
    ;({ page, problems } = await at.open({ width: 1366, height: 701 }))
    await page.getByRole('button', { name: 'Energiser…', exact: true }).waitFor()
  })
  afterEach(async () => {
    expect(problems).toEqual([])
    await page.context().close()
  })

  const records = async () => (await at.ask('workshop.open', { workshopId })).records
  const onNow = async () =>
    (await records()).break_run.find(({ endedMs }) => endedMs === null)?.energiser ?? null
  const isPaused = async () =>
    (await records()).slot_run.some(
      ({ pausedMs, endedMs }) => pausedMs !== null && endedMs === null,
    )
  const one = pack.energisers[2]
  const title = one?.title.en ?? ''
  const choice = () => page.getByRole('listbox', { name: 'Energisers' })

  it('is found by a key, looked at by arrows, begun by Enter, led in Teach and ended in the bar', async () => {
    await page.keyboard.press('w')
    await choice().getByRole('option').first().and(page.locator(':focus')).waitFor()
    expect(await choice().getByRole('option').count()).toBe(10)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const how = one?.how.en ?? ''
    await page.getByRole('region', { name: 'How to lead it' }).getByText(how).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(onNow).toBe(one?.key)
    expect(await isPaused()).toBe(true)
    await wall(page)
      .getByText(one?.stage.en ?? '')
      .waitFor()
    await wall(page)
      .getByText(/^0[34]:\d\d$/)
      .waitFor()
    const said = page.getByRole('region', { name: 'How to lead it' })
    for (const part of how.split(/(?<=[.;?]) /).slice(0, 2)) await said.getByText(part).waitFor()
    await page
      .getByRole('banner')
      .getByText(new RegExp(`^0[34]:\\d\\d · ${title}$`))
      .waitFor()
    await page.getByRole('button', { name: 'End the energiser' }).click()
    await expect.poll(onNow).toBeNull()
    expect(await isPaused()).toBe(false)
    await said.waitFor({ state: 'detached' })
  })

  it('is begun by a click, lets the slot run where that is wished, and is taken back', async () => {
    await page.getByRole('button', { name: 'Energiser…', exact: true }).click()
    await page.getByText('Pause the slot until it ends').click()
    await choice().getByRole('option', { name: title }).click()
    await expect.poll(onNow).toBe(one?.key)
    expect(await isPaused()).toBe(false)
    await page.keyboard.press('Control+z')
    await expect.poll(onNow).toBeNull()
  })

  it('is ticked among what the room sees, and gives way to what is chosen there', async () => {
    await page.keyboard.press('w')
    await page.keyboard.press('Enter')
    await expect.poll(onNow).toBe(pack.energisers[0]?.key)
    await page.getByRole('button', { name: 'Stage', exact: true }).click()
    const tick = page.getByRole('radio', { name: /^Energiser/ })
    await expect.poll(() => tick.getAttribute('aria-checked')).toBe('true')
    await page.getByRole('radio', { name: 'Slide or step' }).click()
    await expect.poll(onNow).toBeNull()
  })
})

describe('a class of before', () => {
  it('has no energisers, and nothing that offers them', async () => {
    const at = await consoleAtWork()
    const workshopId = await at.host().addWorkshop({ records: classRecords, origin: 'new' })
    await at.ask('room.enter', { workshopId })
    const [slot] = classRecords.slot
    const start = { kind: 'run.start', slotId: slot.id, runId: newId() } as const
    await at.ask('workshop.edit', { workshopId, edits: [sent(start)] })
    const { page } = await at.open()
    await page.getByRole('timer').waitFor()
    await page.getByRole('button', { name: 'Stage', exact: true }).click()
    await page.getByRole('radio', { name: 'Break until…' }).waitFor()
    expect(await page.getByText('Energiser').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await at.close()
  })
})
