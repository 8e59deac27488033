import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CoursePack } from '../../electron/core/course/course-pack.ts'
import { figureKinds } from '../../electron/core/course/figure.ts'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { textScales } from '../../electron/core/stage/text-scale.ts'
import { languages } from '../../electron/core/text/language.ts'
import { shippedCourse } from '../helpers/course.ts'
import { faultsOf, openDrawnStage, type DrawnStage } from '../helpers/draw-stage.ts'
import { figureSlides } from '../helpers/figure-slides.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { telling } from '../helpers/long-run.ts'
import type { Size } from '../helpers/pictures.ts'
import { slidePicture, slidesOf, stepsPicture, type Room } from '../helpers/stage-pictures.ts'
import { walkAgenda } from '../helpers/walk-agenda.ts'

const laptop = { width: 1366, height: 768 }
const sizes = [laptop, { width: 1920, height: 1080 }, { width: 1024, height: 768 }]
const alone: readonly Room[] = languages.map((language) => [language])
const pairs: readonly Room[] = languages.flatMap((first) =>
  languages.filter((second) => second !== first).map((second) => [first, second] as const),
)

let stage: DrawnStage
let pack: CoursePack
let page: Page
beforeAll(async () => {
  stage = await openDrawnStage()
  page = await stage.open(laptop)
  ;({ pack } = await shippedCourse())
})
afterAll(() => stage.close())

async function lookAs(size: Size, theme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: theme })
}

/** Each fault, with the picture that has it. */
async function faultsIn(
  pictures: readonly StagePicture[],
  textScale?: number,
): Promise<readonly string[]> {
  const faults = await faultsOf(page, pictures, textScale)
  return pictures.flatMap((picture, index) =>
    (faults[index] ?? []).map((fault) => `${nameOf(picture)}: ${fault}`),
  )
}

const nameOf = (picture: StagePicture) =>
  `${picture.languages.join('+')} ${'title' in picture ? picture.title[0]?.text : picture.kind}`

const lessonsIn = (rooms: readonly Room[]) =>
  rooms.flatMap((room) => Object.values(pack.lessons).flatMap((lesson) => slidesOf(lesson, room)))
const stepsIn = (rooms: readonly Room[]) =>
  rooms.flatMap((room) =>
    Object.values(pack.lessons).flatMap((lesson) =>
      lesson.steps
        .filter((step) => step.stage !== null)
        .map((_, on) => stepsPicture(lesson, room, on)),
    ),
  )

describe('a figure on the stage', () => {
  /** The longest words first. */
  const rooms = telling<Room>([['km', 'en'], ['en', 'km'], ['zh'], ['en'], ...alone, ...pairs], 4)

  for (const kind of figureKinds) {
    it(`is whole, large and strong: ${kind}`, async () => {
      const pictures = rooms.flatMap((room) =>
        figureSlides[kind].map((slide) => slidePicture(slide, room)),
      )
      for (const size of sizes) {
        await lookAs(size)
        expect(await faultsIn(pictures)).toEqual([])
      }
      await lookAs(laptop, 'dark')
      expect(await faultsIn(pictures)).toEqual([])
    })
  }

  it('is whole whatever the day before came to', async () => {
    const [slide] = figureSlides['day-before']
    if (slide === undefined) throw new Error('no slide of the day before')
    const days = ['fullest', 'short', 'bare'] as const
    const pictures = rooms.flatMap((room) => days.map((day) => slidePicture(slide, room, day)))
    for (const size of sizes) {
      await lookAs(size)
      expect(await faultsIn(pictures)).toEqual([])
    }
    await lookAs(laptop, 'dark')
    expect(await faultsIn(pictures)).toEqual([])
  })

  it('fits where the projector asks for the largest text', async () => {
    const pictures = figureKinds.flatMap((kind) =>
      figureSlides[kind].map((slide) => slidePicture(slide, ['km', 'en'])),
    )
    await lookAs(laptop)
    expect(await faultsIn(pictures, textScales.at(-1))).toEqual([])
  })
})

/** What the clicker brings to the wall in all agendas: slides, steps in their own minutes, breaks, good-byes. */
function walkedIn(room: Room): readonly StagePicture[] {
  const seen = pack.agendas.flatMap(({ key }) => walkAgenda(pack, key, room))
  const untimed = { clock: null, countdown: null, stepCountdown: null, backAt: null }
  return [
    ...new Map(
      seen.map(({ picture }) => [JSON.stringify({ ...picture, ...untimed }), picture]),
    ).values(),
  ]
}

describe('what the course shows', () => {
  it('has every slide whole in each language', async () => {
    await lookAs(laptop)
    expect(await faultsIn(lessonsIn(alone))).toEqual([])
  })

  it('has every sum whole in the currency with the longest figures', async () => {
    const rooms = telling<Room>([['km', 'en'], ['en'], ...alone, ...pairs], 2)
    const pictures = rooms.flatMap((room) =>
      Object.values(pack.lessons)
        .flatMap((lesson) => slidesOf(lesson, room, 'KHR'))
        .filter(({ figure }) => figure?.kind === 'formula' || figure?.kind === 'bars'),
    )
    expect(pictures.length).toBeGreaterThan(2 * 16)
    await lookAs(laptop)
    expect(await faultsIn(pictures)).toEqual([])
  })

  it('has the steps of every lesson whole in Khmer above English', async () => {
    await lookAs(laptop, 'dark')
    expect(await faultsIn(stepsIn([['km', 'en']]))).toEqual([])
  })

  it('has its breaks and good-byes whole in Khmer above English', async () => {
    await lookAs(laptop)
    const taught = ['slide', 'steps']
    const others = walkedIn(['km', 'en']).filter(({ kind }) => !taught.includes(kind))
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['break', 'waiting']))
    expect(await faultsIn(others)).toEqual([])
  })

  for (const room of [...alone, ...pairs]) {
    itInLongRun(`has every slide and step whole in every size: ${room.join(' + ')}`, async () => {
      const pictures = [...lessonsIn([room]), ...stepsIn([room]), ...walkedIn(room)]
      for (const size of sizes) {
        await lookAs(size)
        expect(await faultsIn(pictures)).toEqual([])
      }
    })
  }
})
