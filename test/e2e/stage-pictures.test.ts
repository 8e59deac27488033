import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { StageAct } from '../../electron/core/stage/stage-act.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Slot } from '../../electron/core/agenda/tables.ts'
import { newId } from '../../electron/host/new-id.ts'
import { openStage, windowAt, type AppWindow } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import { telling } from '../helpers/long-run.ts'
import { look, resize } from '../helpers/pictures.ts'
import { stageFaults } from '../helpers/stage-faults.ts'
import { sent } from '../helpers/sent-edits.ts'

const out = join(import.meta.dirname, '..', '..', 'out', 'stage')
const sizes = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
] as const
const rooms: readonly (readonly [Language, Language | null, 'light' | 'dark'])[] = [
  ['km', 'en', 'dark'],
  ['en', 'km', 'light'],
  ['zh', null, 'light'],
]
const longTitle = {
  en: 'Comparing loyal and non-loyal customers in retail and banking services of the whole region',
  km: 'ការ​ប្រៀបធៀប​រវាង​អតិថិជន​ដែល​ស្មោះត្រង់​និង​អតិថិជន​ដែល​មិន​ស្មោះត្រង់​ក្នុង​ទីផ្សារ​លក់រាយ​និង​សេវាកម្ម​ធនាគារ​នៅ​ប្រទេស​កម្ពុជា​និង​ប្រទេស​ជិតខាង',
  zh: '比较本地区零售与银行服务业中忠诚客户与非忠诚客户的行为、感受与想法',
}

let opened: AppWindow
let console: Page
let slots: readonly Slot[]
beforeAll(async () => {
  opened = await openStage()
  console = await windowAt(opened.running, '/start/')
  slots = (await workshop()).records.slot
  mkdirSync(out, { recursive: true })
})
afterAll(() => opened.running.close())

async function workshop() {
  const { workshopId } = await callHost(console, 'room.get', {})
  return callHost(console, 'workshop.open', { workshopId: workshopId ?? '' })
}

async function edit(one: Edit): Promise<void> {
  const { workshopId } = await workshop()
  const edits = [sent(one)]
  const [result] = await callHost(console, 'workshop.edit', { workshopId, edits })
  // Nothing may run yet where the run is to be finished.
  if (one.kind !== 'run.finish') expect(result?.kind).toBe('committed')
}

async function act(one: StageAct): Promise<void> {
  await callHost(console, 'room.stage', { act: one })
}

async function speak(language: Language, second: Language | null): Promise<void> {
  await act({ kind: 'second-language', language: null })
  while ((await callHost(console, 'room.get', {})).stage.language !== language) {
    await act({ kind: 'language' })
  }
  await act({ kind: 'second-language', language: second })
}

/** Looks at the picture in every size; hands back what is wrong, with the size it is wrong at. */
async function lookAt(name: string): Promise<readonly string[]> {
  const { page, running } = opened
  const faults: string[] = []
  for (const size of telling(sizes, 2)) {
    await resize(running, page, size)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.screenshot({ path: join(out, `${name}-${size.width}.png`) })
    faults.push(...(await stageFaults(page)).map((fault) => `${size.width} ${name}: ${fault}`))
  }
  return faults
}

const mostSteps = (): Slot | undefined =>
  slots
    .filter(({ kind }) => kind === 'practice')
    .toSorted((a, b) => (b.script?.steps.length ?? 0) - (a.script?.steps.length ?? 0))[0]
const ofKind = (kind: Slot['kind']): Slot | undefined => slots.find((slot) => slot.kind === kind)

describe.each(telling(rooms, 1))('the stage in %s and %s, %s', (language, second, theme) => {
  beforeAll(async () => {
    await look(console, { language: 'en', theme })
    await act({ kind: 'theme', theme })
    await speak(language, second)
    await act({ kind: 'slot' })
  })

  it.each<readonly [string, () => Slot | undefined]>([
    ['waiting', () => undefined],
    ['theory', () => ofKind('theory')],
    ['practice', mostSteps],
    ['break', () => ofKind('break')],
  ])('shows %s whole, within its margins, and large enough', async (name, slot) => {
    const slotId = slot()?.id
    if (slotId === undefined) await edit({ kind: 'run.finish' })
    else await edit({ kind: 'run.start', slotId, runId: newId() })
    const scene = name === 'practice' || name === 'theory' ? 'slot' : name
    await opened.page.waitForSelector(`[data-scene="${scene}"]`)
    expect(await lookAt(`${name}-${language}`)).toEqual([])
  })

  it('shows the test card whole, in every size of text', async () => {
    await act({ kind: 'test-card' })
    await opened.page.waitForSelector('[data-scene="test-card"]')
    for (const scale of [90, 150, 100]) {
      await callHost(console, 'room.textScale', { scale })
      await opened.page.waitForSelector(`[style*="${scale / 100}"]`)
      expect(await lookAt(`test-card-${language}-${scale}`)).toEqual([])
    }
    await act({ kind: 'test-card' })
  })

  it('shows a long title, an hour and more, and overtime', async () => {
    const slot = ofKind('theory')
    if (slot === undefined) throw new Error('no theory in the agenda')
    await edit({ kind: 'slot.edit', id: slot.id, fields: { title: longTitle } })
    await edit({ kind: 'run.start', slotId: slot.id, runId: newId() })
    await edit({ kind: 'run.extend', byMs: 3_600_000 })
    await opened.page.waitForFunction(
      () => document.querySelector('[role=timer]')?.textContent?.split(':').length === 3,
    )
    expect(await lookAt(`long-${language}`)).toEqual([])
    await edit({ kind: 'run.shift', byMs: -7_200_000 })
    await opened.page.waitForSelector('[data-says="wrappingUp"]')
    expect(await lookAt(`overtime-${language}`)).toEqual([])
    await act({ kind: 'timer' })
    await opened.page.waitForSelector('[data-scene="timer"]')
    expect(await lookAt(`timer-over-${language}`)).toEqual([])
    await edit({ kind: 'run.extend', byMs: 7_200_000 })
    await opened.page.waitForSelector('[role=timer]')
    expect(await lookAt(`timer-${language}`)).toEqual([])
    await act({ kind: 'timer' })
  })
})
