import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noExtras } from '../../../electron/core/course/extras.ts'
import { KeptCourses } from '../../../electron/host/course/kept-courses.ts'
import { shippedCourse } from '../../helpers/course.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'
import { copyOf, importBytes } from '../../helpers/send-file.ts'

let room: RoomAtWork
let workshopId = ''
const assets = () => join(room.dataDir, 'assets')
const kept = () => readdirSync(assets())

beforeEach(async () => {
  room = new RoomAtWork()
  await room.openHost()
  workshopId = await room.create()
})
afterEach(() => room.dispose())

const olderCourse = new URL('../../fixtures/courses/loyalty-2.0.0.json', import.meta.url)

const lessonsOf = (id: string) => room.at.ask('workshop.lessons', { workshopId: id })

describe('the course of a workshop', () => {
  it('is kept once for all classes that teach it, and gives each slot its lesson', async () => {
    const second = await room.create()
    expect(kept()).toHaveLength(1)
    const { pack } = await shippedCourse()
    expect(await lessonsOf(workshopId)).toEqual(pack.lessons)
    expect(await lessonsOf(second)).toEqual(pack.lessons)
    const { records } = await room.at.host.readWorkshop(workshopId)
    for (const { packKey } of records.slot) expect(pack.lessons).toHaveProperty(packKey ?? '')
  })

  it('is told to the stage without what is the facilitator’s to say', async () => {
    const caller = { role: 'stage', actor: 'stage' } as const
    const told = await room.at.host.handlers['workshop.lessons']({ workshopId }, caller)
    const steps = Object.values(told).flatMap((lesson) => lesson.steps)
    expect(steps.some(({ stage, slides }) => stage !== null || slides.length > 0)).toBe(true)
    for (const { say, expect: answers, examples } of steps)
      expect([say, answers, examples]).toEqual([null, null, null])
  })

  it('has energisers and blocks; the stage is not told how to lead, nor what can be planned', async () => {
    const { pack } = await shippedCourse()
    const { energisers, blocks } = pack
    expect(await room.at.ask('workshop.extras', { workshopId })).toEqual({ energisers, blocks })
    const caller = { role: 'stage', actor: 'stage' } as const
    const told = await room.at.host.handlers['workshop.extras']({ workshopId }, caller)
    expect(told.energisers.map(({ key }) => key)).toEqual(energisers.map(({ key }) => key))
    expect(told.energisers.every(({ how }) => how === null)).toBe(true)
    expect(told.blocks).toEqual([])
  })

  it('of a class without one has nothing beside its agenda', async () => {
    const older = await room.add([])
    expect(await room.at.ask('workshop.extras', { workshopId: older })).toEqual(noExtras)
  })

  it('goes along with a copy, and is there where the copy is opened', async () => {
    const bytes = await copyOf(room.at, workshopId)
    await room.at.host.close()
    rmSync(room.dataDir, { recursive: true })
    await room.openHost()
    await importBytes(room.at, bytes)
    expect(kept()).toHaveLength(1)
    const [entry] = await room.at.ask('library.list', {})
    expect(Object.keys(await lessonsOf(entry?.id ?? ''))).not.toHaveLength(0)
  })

  it('that has been changed on the disk is not taught: the one that ships is, if it is called the same', async () => {
    const [name = ''] = kept()
    const file = join(assets(), name)
    writeFileSync(file, readFileSync(file, 'utf8').replace('"loyalty"', '"other"'))
    room.workshopId = workshopId
    await room.reopen()
    const { pack } = await shippedCourse()
    expect(await lessonsOf(workshopId)).toEqual(pack.lessons)
  })

  it('that was kept when its formulas were texts is still taught, word for word', async () => {
    const text = readFileSync(olderCourse, 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    writeFileSync(join(assets(), `${hash}.json`), text)
    const { pack } = await shippedCourse()
    const courses = new KeptCourses(assets(), () => Promise.resolve(pack))
    const course = await courses.of({ coursePack: 'loyalty@2.0.0', courseHash: hash })
    const slides = course?.lessons['m1-value']?.steps.flatMap((step) => step.slides)
    expect(slides?.find(({ key }) => key === 's2-b')?.figure).toMatchObject({
      ...{ kind: 'formula', model: 'words', mark: 1 },
      lines: [{ expression: { en: '60 ÷ (1 − 0.80)' }, value: { en: '300 dollars' } }, {}],
    })
    const carried = await courses.partsFor({ coursePack: 'loyalty@2.0.0', courseHash: hash })
    expect([...carried.values()].map((part) => new TextDecoder().decode(part))).toEqual([text])
  })
})
