import { Refused } from '../../../electron/core/contract/app-error.ts'
import type { Host } from '../../../electron/host/host.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LogLine } from '../../../electron/core/workshop/log-entry.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { timedSlots } from '../../../electron/core/agenda/plan-days.ts'
import { tablesFrom, type WorkshopRecords } from '../../../electron/core/workshop/tables.ts'
import { zoneOffset } from '../../../electron/core/base/zone.ts'
import { integrityIssues } from '../../../electron/core/workshop/integrity.ts'
import { systemClock } from '../../../electron/host/clock.ts'
import { buildDemo, demoClock } from '../../../electron/host/demo/build-demo.ts'
import { loadDemoContent } from '../../../electron/host/demo/class-content.ts'
import { sampleMaker } from '../../../electron/host/demo/make-sample.ts'
import { openSample } from '../../../electron/host/demo/open-sample.ts'
import { withTemporaryHost } from '../../../electron/host/temporary-host.ts'
import { workFolder } from '../../helpers/sala.ts'
import { editsIn } from '../../helpers/sent-edits.ts'

const options = { assetsDir: 'assets', workers: { documents: '', import: '' } }
const folder = workFolder()
let records: WorkshopRecords
let log: readonly LogLine[]

beforeAll(async () => {
  const content = await loadDemoContent('assets')
  const clock = demoClock(content)
  const played = await withTemporaryHost(options, clock, async (host) => {
    const { workshopId } = await buildDemo(host, content, clock)
    return host.readWorkshop(workshopId)
  })
  records = played.records
  log = played.log
}, 120_000)
afterAll(() => folder.remove())

const kinds = () => {
  const made = log.flatMap((line) => editsIn(line).map(({ kind }) => ({ ...line, kind })))
  return Map.groupBy(made, ({ kind }) => kind)
}
const scriptsOf = (texts: readonly string[]) =>
  [/\p{Script=Khmer}/u, /\p{Script=Han}/u, /\p{Script=Latin}/u].map(
    (script) => texts.filter((text) => script.test(text)).length,
  )

describe('buildDemo', () => {
  it('makes a sound class of 24 people in 4 groups, names in three scripts', () => {
    expect(integrityIssues(tablesFrom(records))).toEqual([])
    expect(records.person).toHaveLength(24)
    expect(records.group.map(({ name }) => name)).toEqual([
      'Mekong',
      'Tonle Sap',
      'Bassac',
      'Cardamom',
    ])
    expect(records.membership).toHaveLength(24)
    for (const count of scriptsOf(records.person.map(({ name }) => name)))
      expect(count).toBeGreaterThanOrEqual(4)
  })

  it('runs every slot at its planned time, and none over its end', () => {
    const slots = timedSlots(tablesFrom(records), zoneOffset('Asia/Phnom_Penh'))
    const runs = records.slot_run.toSorted((a, b) => a.startedMs - b.startedMs)
    expect(runs.map(({ slotId, startedMs }) => [slotId, startedMs])).toEqual(
      slots.map(({ slot, startMs }) => [slot.id, startMs]),
    )
    for (const run of runs) expect(run.endedMs).toBe(run.startedMs + run.plannedMs)
  })

  it('fills every cell of every map, each map differently', () => {
    const contents = records.board.map((board) => {
      const notes = records.note.filter(({ boardId }) => boardId === board.id)
      const cells = new Set(notes.map(({ columnKey, rowKey }) => `${columnKey} ${rowKey}`))
      expect(cells.size).toBe(35)
      const points = records.curve_point.filter(({ boardId }) => boardId === board.id)
      expect(points.map(({ label }) => label !== '')).toEqual([true, true, true, true, true])
      return notes
        .map(({ text }) => text)
        .sort()
        .join('\n')
    })
    expect(new Set(contents).size).toBe(4)
    for (const count of scriptsOf(records.note.map(({ text }) => text)))
      expect(count).toBeGreaterThanOrEqual(40)
  })

  it('has Khmer typed with and without zero-width spaces', () => {
    const khmer = records.note.filter(({ text }) => /\p{Script=Khmer}/u.test(text))
    const spaced = khmer.filter(({ text }) => text.includes('\u200b'))
    expect(spaced.length).toBeGreaterThan(10)
    expect(khmer.length - spaced.length).toBeGreaterThan(10)
  })

  it('gives every pain a severity, and nothing else one', () => {
    for (const { rowKey, severity } of records.note)
      expect(severity !== null).toBe(rowKey === 'pain-points')
  })

  it('has been typed, moved, taken back and brought back by the groups, in their slots', () => {
    const edits = kinds()
    expect(edits.get('note.add')).toHaveLength(records.note.length)
    expect(edits.get('note.edit')?.length).toBeGreaterThan(records.note.length * 3)
    expect(edits.get('undo')?.length).toBeGreaterThan(20)
    expect(edits.get('redo')?.length).toBe(edits.get('undo')?.length)
    const maps = new Set(
      records.slot.filter(({ boardKey }) => boardKey === 'journey-map').map(({ id }) => id),
    )
    const runs = records.slot_run.filter(({ slotId }) => maps.has(slotId))
    expect(runs).toHaveLength(2)
    for (const { atMs, actor } of edits.get('note.add') ?? []) {
      expect(actor).toMatch(/^group-[1-4]$/)
      expect(runs.some((run) => run.startedMs < atMs && atMs < (run.endedMs ?? 0))).toBe(true)
    }
  })
})

describe('openSample', () => {
  const withSample = { ...options, makeSample: sampleMaker(options) }

  it('takes the class in once, with the history of its first day', async () => {
    await withTemporaryHost(withSample, systemClock, async (host) => {
      const first = await openSample(host)
      expect(await openSample(host)).toBe(first)
      const sample = await host.readWorkshop(first)
      expect(sample.records.note).toHaveLength(records.note.length)
      const slots = timedSlots(tablesFrom(records), zoneOffset('Asia/Phnom_Penh'))
      const firstDay = slots.filter(({ slot }) => slot.dayId === slots[0]?.slot.dayId)
      expect(sample.records.slot_run).toHaveLength(firstDay.length)
      expect(currentRun(tablesFrom(sample.records))).toBeUndefined()
      expect(sample.log.length).toBeLessThan(log.length)
      await anew(host, first)
    })
  })

  it('is refused by a host that offers none', async () => {
    await withTemporaryHost(options, systemClock, async (host) => {
      await expect(openSample(host)).rejects.toThrow(Refused)
    })
  })
})

/** A second copy, a year later, takes the place of the first; the first can be put back. */
async function anew(host: Host, first: string) {
  const caller = { role: 'facilitator', actor: 'facilitator' } as const
  const list = () => host.handlers['library.list']({}, caller)
  const wish = { today: '2027-12-08', anew: true }
  const both = [1, 2].map(() => host.handlers['library.sample'](wish, caller))
  const [one, other] = await Promise.all(both)
  expect(other).toEqual(one)
  expect(one?.workshopId).not.toBe(first)
  const lines = (await list()).map(({ id, sample, glance }) => [
    id,
    sample,
    glance?.days.map(({ date }) => date),
    glance?.days.every(({ slots, heldMinutes }) => slots.length > 10 && heldMinutes.length > 0),
    glance?.nextDay,
  ])
  expect(lines).toEqual([[one?.workshopId, true, ['2027-12-07', '2027-12-08'], true, 1]])
  await host.handlers['library.putBack']({ workshopId: first }, caller)
  expect((await list()).map(({ id, sample }) => [id, sample]).sort()).toEqual(
    [[one?.workshopId, true] as const, [first, false] as const].toSorted(),
  )
}
