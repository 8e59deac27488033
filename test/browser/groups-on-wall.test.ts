import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GroupsShown } from '../../electron/core/stage/stage-groups.ts'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import type { Language } from '../../electron/core/text/language.ts'
import { faultsOf, openDrawnStage, type DrawnStage } from '../helpers/draw-stage.ts'

let stage: DrawnStage
beforeAll(async () => void (stage = await openDrawnStage()))
afterAll(() => stage.close())

const names = [
  'ឧកញ៉ា លឹម ហេងឡុង សិរីមង្គល',
  'Sok Dara',
  '欧阳明华 女士',
  'លោកជំទាវ ចាន់ សុផាន់ណារ៉េត គឹមហេង',
  'Seng Sreyleak Vichheka',
  'កែវ ពិសី',
  'Chan Ly',
  '王芳',
] as const
const groupNames = ['Mekong', 'ទន្លេសាប', 'Bassac', '豆蔻', 'Cardamom', 'Kampot', 'Kep', 'Takeo']

const classOf = (groups: number, each: number): GroupsShown =>
  Array.from({ length: groups }, (_, group) => ({
    name: groupNames[group % groupNames.length] ?? '',
    people: Array.from({ length: each }, (_, at) => ({
      name: names[(group + at) % names.length] ?? '',
      apart: at === 1 ? 'Wing Bank' : '',
    })),
    expected: each === 0 ? 6 : null,
  }))
const pictureOf = (groups: GroupsShown, ...languages: Language[]): StagePicture => ({
  kind: 'groups',
  languages,
  clock: '08:12',
  groups,
})
/** Groups, and how many are in each. */
const classes = [
  [1, 12],
  [2, 3],
  [2, 12],
  [3, 8],
  [4, 6],
  [5, 5],
  [6, 6],
  [8, 4],
  [4, 0],
] as const
const walls = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]

describe('the groups on the wall', () => {
  it.each(walls)('are whole, large and dark enough, at $width × $height', async (size) => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await stage.open(size)
      await page.emulateMedia({ colorScheme: theme })
      const views = classes.map(([groups, each]) => pictureOf(classOf(groups, each), 'km', 'en'))
      expect(await faultsOf(page, views), theme).toEqual(views.map(() => []))
      await page.close()
    }
  })

  it('are as large as fits: few names larger than many', async () => {
    const page = await stage.open({ width: 1920, height: 1080 })
    const sizeOf = async (groups: GroupsShown) => {
      await page.evaluate((view) => globalThis.stage.draw(view), pictureOf(groups, 'en'))
      return page
        .locator('[data-name]')
        .first()
        .evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize))
    }
    const [few, some, many] = [
      await sizeOf(classOf(2, 3)),
      await sizeOf(classOf(4, 6)),
      await sizeOf(classOf(6, 6)),
    ]
    expect(few).toBeGreaterThan(some)
    expect(some).toBeGreaterThanOrEqual(many)
    expect(many).toBeGreaterThanOrEqual(1080 / 30)
    await page.close()
  })

  it('say how many more there are, where the wall has not room for all', async () => {
    const page = await stage.open({ width: 1920, height: 1080 })
    await page.evaluate((view) => globalThis.stage.draw(view), pictureOf(classOf(8, 40), 'km'))
    const shown = await page.locator('[data-group]').first().locator('[data-name]:visible').count()
    expect(shown).toBeGreaterThan(2)
    const figures = [...String(40 - shown)].map((digit) => '០១២៣៤៥៦៧៨៩'[Number(digit)]).join('')
    expect(await page.locator('[data-more]').first().textContent()).toBe(`+ ${figures}`)
    expect(await faultsOf(page, [pictureOf(classOf(8, 40), 'km')])).toEqual([[]])
    await page.close()
  })
})
