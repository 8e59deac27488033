import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StageCountdown } from '../../electron/core/stage/stage-picture.ts'
import { drawOn, faultsOf, openDrawnStage, type DrawnStage } from '../helpers/draw-stage.ts'
import { running, type StepsPicture } from '../helpers/stage-pictures.ts'

const en = (text: string) => [{ language: 'en' as const, text }]
const texts = [
  'Set the emotion curve',
  'Compare it with your own',
  'Write the pain points where the curve falls, and rate each from 1 to 3',
  'Name the driver that is hurt or helped at each stage',
  'At the lowest point: one opportunity and one team',
  'Say your lowest stage in one sentence',
]
const minutes = [3, 7, 8, 5, 5, 2]

/** Six steps, of which this one is on, from 1. */
const stepsAt = (number: number, stepCountdown: StageCountdown = running): StepsPicture => ({
  kind: 'steps',
  languages: ['en'],
  clock: '15:58',
  title: en('Pain points and emotions'),
  method: 'group-work',
  module: { number: 2, title: [] },
  steps: texts.map((text, index) => ({
    words: en(text),
    durationMin: minutes[index] ?? 0,
    state: index + 1 === number ? 'now' : index + 1 < number ? 'done' : 'later',
  })),
  youWillHave: en('your curve, the pains with a rating, one opportunity with an owner'),
  stepCountdown,
  countdown: { ...running, until: '16:16' },
})

const overtime: StageCountdown = {
  ...{ text: '', phase: 'overtime', paused: false, says: 'wrappingUp' },
  ...{ share: 1, until: null },
}

let stage: DrawnStage
let page: Page
beforeAll(async () => {
  stage = await openDrawnStage()
  page = await stage.open({ width: 1366, height: 768 })
})
afterAll(() => stage.close())

const draw = async (picture: StepsPicture, size = { width: 1366, height: 768 }) => {
  await page.setViewportSize(size)
  expect((await faultsOf(page, [picture]))[0]).toEqual([])
}
const lines = async () =>
  (await page.locator('ol > li').filter({ visible: true }).allInnerTexts()).map((line) =>
    line.replaceAll(/\s+/g, ' ').trim(),
  )

describe('the steps on the stage', () => {
  it('shows each step with its time where there is room', async () => {
    await draw(stepsAt(1), { width: 1366, height: 1000 })
    expect(await lines()).toEqual([
      ...[`1 ${texts[0]} 06:12`, `2 ${texts[1]} 7 min`, `3 ${texts[2]} 8 min`],
      ...[`4 ${texts[3]} 5 min`, `5 ${texts[4]} 5 min`, `6 ${texts[5]} 2 min`],
    ])
  })

  it('folds what is done into one line first, then what is far', async () => {
    const many = [...texts, ...texts].map(en)
    const manyAt = (number: number): StepsPicture => ({
      ...stepsAt(number),
      steps: many.map((words, index) => ({
        ...{ words, durationMin: 3 },
        state: index + 1 === number ? 'now' : index + 1 < number ? 'done' : 'later',
      })),
    })
    await draw(manyAt(9))
    expect((await lines())[0]).toBe('Steps 1–8 are done')
    expect((await lines()).at(-1)).toBe(`12 ${texts[5]} 3 min`)
    await draw(manyAt(2))
    expect((await lines())[0]).toBe('Step 1 is done')
    expect((await lines())[2]).toBe(`3 ${texts[2]} 3 min`)
    expect((await lines()).at(-1)).toMatch(/^\d more steps follow$/)
  })

  it('says what the room takes away, and until when', async () => {
    await draw(stepsAt(3))
    expect(await page.locator('[data-foot]').innerText()).toMatch(
      /^You will have: your curve, .*\s+until 16:16$/,
    )
  })

  it('cuts its rail into the true lengths of the steps', async () => {
    await draw(stepsAt(3))
    const widths = await page
      .locator('[data-phase] > i')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width))
    const whole = widths.reduce((sum, width) => sum + width)
    expect(widths.map((width) => Math.round((width / whole) * 30))).toEqual(minutes)
    const states = page.locator('[data-phase] > i')
    expect(await states.evaluateAll((all) => all.map((one) => one.dataset['step']))).toEqual([
      ...['done', 'done', 'now', 'later', 'later', 'later'],
    ])
  })

  it('has the sign of the time that is nearly up at the step, in word and colour', async () => {
    await draw(stepsAt(3, { ...running, text: '00:40', phase: 'danger', says: 'almostDone' }))
    expect(await page.locator('[data-step="now"] [data-says="almostDone"]').innerText()).toBe(
      'Time is nearly up',
    )
    expect(await page.locator('[data-phase="danger"]').count()).toBe(1)
  })

  it('asks for nothing when a step is over, and does not count', async () => {
    await draw(stepsAt(3, overtime))
    expect(await lines()).toContain(`3 ${texts[2]} Next step when you are ready`)
    expect(await page.locator('[data-step="now"] time').count()).toBe(0)
  })

  it('stands still with the time of a pause, and no time where a step has none', async () => {
    await draw(stepsAt(3, { ...running, paused: true, says: 'paused', until: null }))
    expect(await page.locator('[data-paused]').innerText()).toMatch(/^Paused\s+06:12$/)
    const untimed = stepsAt(3, overtime)
    const steps = untimed.steps.map((step) => ({ ...step, durationMin: 0 }))
    await draw({ ...untimed, steps })
    expect((await lines()).find((line) => line.startsWith('3'))).toBe(`3 ${texts[2]}`)
  })

  it('tells a reader the step, politely, and nothing else', async () => {
    await draw(stepsAt(3, { ...running, phase: 'danger', says: 'almostDone' }))
    const told = page.locator('[aria-live], [role="status"], [role="alert"]')
    expect(await told.count()).toBe(1)
    expect(await told.getAttribute('aria-live')).toBe('polite')
    expect(await told.innerText()).toBe(texts[2])
  })

  it('keeps the place that a reader listens to when the step changes', async () => {
    await drawOn(page, stepsAt(3))
    const place = await page.locator('[aria-live]').elementHandle()
    await drawOn(page, stepsAt(4))
    expect(await place?.innerText()).toBe(texts[3])
  })
})
