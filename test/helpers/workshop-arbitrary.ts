import { audiences, tracks } from '../../electron/core/workshop/audience.ts'
import fc from 'fast-check'
import { slotKinds, slotMethods } from '../../electron/core/agenda/tables.ts'
import { attendanceId, halves, waysToAttend } from '../../electron/core/people/tables.ts'
import { noteColours } from '../../electron/core/board/row.ts'
import { languages } from '../../electron/core/text/language.ts'
import type { WorkshopRecords } from '../../electron/core/workshop/tables.ts'
import { cellValueId } from '../../electron/core/board/tables.ts'
import { valueRows } from './value-rows.ts'

/** The n-th id of a kind of record: readable in a failing test, and never the same twice. */
export const idOf = (kind: number, index: number) =>
  `01930000-0000-7${kind.toString(16).padStart(3, '0')}-8000-${index.toString(16).padStart(12, '0')}`

const rank = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/)
const text = (max: number) =>
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((t) => t.slice(0, max).toWellFormed())
const written = (max: number) => text(max).map((t) => (t.trim() === '' ? 'សាលា' : t))
const localText = fc.record(
  { en: written(60), km: text(60), zh: text(60) },
  { requiredKeys: ['en'] },
)
const minute = fc.integer({ min: 0, max: 2880 })
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const pick = fc.nat(1000)

/** Sound workshops of every shape the format allows, with boards of one template. */
export const workshopArbitrary: fc.Arbitrary<WorkshopRecords> = fc
  .record({
    days: fc.nat(3),
    modules: fc.nat(3),
    slots: fc.nat(8),
    organisations: fc.nat(3),
    people: fc.nat(6),
    groups: fc.nat(4),
    boards: fc.nat(3),
    notes: fc.nat(12),
    points: fc.nat(3),
  })
  .chain((count) =>
    fc.record({
      workshop: fc.tuple(workshop),
      day: many(count.days, 1, { rank, date, startMinute: minute }),
      module: many(count.modules, 2, { rank, number: fc.nat(99), title: localText }),
      slot: count.days === 0 ? none : many(count.slots, 3, slotFields(count.days, count.modules)),
      anchor:
        count.days === 0
          ? none
          : many(count.days, 4, {
              dayId: oneOf(1, count.days),
              slotId: fc.constant(null),
              minute,
              title: localText,
            }),
      organisation: many(count.organisations, 14, { name: written(200) }),
      person: many(count.people, 5, {
        rank,
        name: written(200),
        latinName: text(200),
        honorific: text(60),
        organisationId:
          count.organisations === 0 ? fc.constant(null) : fc.option(oneOf(14, count.organisations)),
        role: text(200),
        language: fc.option(fc.constantFrom(...languages)),
        attendsAs: fc.constantFrom(...waysToAttend),
        phone: text(60),
        email: text(200),
        sex: text(40),
        supervisorContact: text(300),
      }),
      group: many(count.groups, 6, {
        rank,
        number: fc.integer({ min: 1, max: 99 }),
        name: written(80),
      }),
      membership:
        count.people * count.groups === 0
          ? none
          : many(count.people, 7, {
              personId: oneOf(5, count.people),
              groupId: oneOf(6, count.groups),
              sinceMs: instant,
              untilMs: fc.option(instant),
            }),
      attendance:
        count.people === 0 || count.days === 0
          ? none
          : fc.subarray(halvesOf(count.people, count.days)).map((list) => [...list]),
      template: fc.tuple(template),
      board: many(count.boards, 9, {
        templateId: fc.constant(idOf(8, 0)),
        groupId: count.groups === 0 ? fc.constant(null) : oneOf(6, count.groups),
        rank,
        title: text(200),
      }),
      note: count.boards === 0 ? none : many(count.notes, 10, noteFields(count.boards)),
      curve_point: many(Math.min(count.points, count.boards * 2), 11, {
        value: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
        emoji: fc.constantFrom('', '🙂', '😡'),
        label: text(120),
      }).map((points) =>
        points.map((point, index) => ({
          ...point,
          boardId: idOf(9, index >> 1),
          columnKey: index % 2 ? 'awareness' : 'purchase',
          rowKey: 'emotion',
        })),
      ),
      cell_value: fc.subarray(valuesOf(count.boards)).map((list) => [...list]),
      slot_run:
        count.days * count.slots === 0
          ? none
          : many(2, 12, {
              slotId: oneOf(3, count.slots),
              startedMs: instant,
              pausedMs: fc.option(instant),
              pausedTotalMs: fc.nat(),
              plannedMs: fc.nat(),
              extendedMs: fc.integer({ min: -1e6, max: 1e6 }),
              endedMs: instant,
              steps: fc.array(fc.record({ key: partKey, atMs: fc.nat() }), { maxLength: 2 }),
            }),
      break_run: many(1, 16, {
        startedMs: instant,
        energiser: fc.option(fc.constant('yes-and')),
        backAtMs: fc.option(instant),
        endedMs: instant,
        holdsRunId: fc.constant(null),
      }),
    }),
  ) as unknown as fc.Arbitrary<WorkshopRecords>

const none = fc.constant([])
const oneOf = (kind: number, count: number) => pick.map((index) => idOf(kind, index % count))

function many<F extends Record<string, unknown>>(
  count: number,
  kind: number,
  fields: { [K in keyof F]: fc.Arbitrary<F[K]> },
) {
  return fc
    .array(fc.record(fields), { minLength: count, maxLength: count })
    .map((list) => list.map((record, index) => ({ id: idOf(kind, index), ...record })))
}

const workshop = fc.record({
  id: fc.constant(idOf(0, 0)),
  name: written(200),
  code: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,10}$/),
  place: text(200),
  organisation: text(200),
  facilitator: text(200),
  timeZone: fc.constantFrom('Asia/Phnom_Penh', 'Europe/Paris', 'Australia/Lord_Howe'),
  language: fc.constantFrom(...languages),
  theoryTargetMin: fc.nat(10_000).map((n) => n % 1440),
  practiceTargetMin: fc.nat(1440),
  headCount: fc.nat(500),
  coursePack: text(80),
  currency: fc.constantFrom('USD', 'KHR', 'CNY'),
  courseHash: fc.option(fc.constant('5a'.repeat(32))),
  track: fc.constantFrom(...tracks),
  audience: fc.constantFrom(...audiences),
})

const partKey = fc.constantFrom('s1', 's2', 'm1-terms')

const slotFields = (days: number, modules: number) => ({
  dayId: oneOf(1, days),
  moduleId: modules === 0 ? fc.constant(null) : fc.option(oneOf(2, modules)),
  rank,
  title: localText,
  kind: fc.constantFrom(...slotKinds),
  method: fc.option(fc.constantFrom(...slotMethods)),
  durationMin: fc.integer({ min: 1, max: 1440 }),
  boardKey: fc.option(fc.constant('journey-map')),
  script: fc.option(
    fc.record({
      goal: localText,
      materials: fc.array(localText, { maxLength: 2 }),
      steps: fc.array(
        fc.record({
          key: partKey,
          text: localText,
          durationMin: fc.nat(60),
          optional: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      pitfalls: fc.array(localText, { maxLength: 1 }),
    }),
  ),
  autoAdvance: fc.boolean(),
  leastMin: fc.option(fc.integer({ min: 1, max: 1440 })),
  optional: fc.boolean(),
  packKey: fc.option(partKey),
})

const valuesOf = (boards: number) =>
  Array.from({ length: boards * 4 }, (_, index) => {
    const [columnKey, rowKey] =
      ['awareness expected', 'purchase expected', 'purchase perceived', 'awareness cause'][
        index % 4
      ]?.split(' ') ?? []
    const place = { boardId: idOf(9, index >> 2), columnKey: columnKey ?? '', rowKey: rowKey ?? '' }
    const value =
      rowKey === 'cause'
        ? { score: null, choice: 'delivery' }
        : { score: 1 + (index % 60) / 10, choice: null }
    return { id: cellValueId(place), ...place, ...value }
  })

const halvesOf = (people: number, days: number) =>
  Array.from({ length: people * days * 2 }, (_, index) => {
    const personId = idOf(5, index % people)
    const dayId = idOf(1, Math.floor(index / people) % days)
    const half = halves[index < people * days ? 0 : 1] ?? 'am'
    const told = { here: index % 3 > 0, lateMin: index, leftEarlyMin: 0, note: '' }
    return { id: attendanceId({ personId, dayId, half }), personId, dayId, half, ...told }
  })

const noteFields = (boards: number) => ({
  boardId: oneOf(9, boards),
  columnKey: fc.constantFrom('awareness', 'purchase'),
  rowKey: fc.constant('pain'),
  rank,
  x: fc.integer({ min: -10_000, max: 100_000 }),
  y: fc.integer({ min: -10_000, max: 100_000 }),
  width: fc.integer({ min: 40, max: 800 }),
  height: fc.integer({ min: 30, max: 800 }),
  text: text(500),
  colour: fc.constantFrom(...noteColours),
  severity: fc.option(fc.integer({ min: 1, max: 3 })),
  author: text(60),
})

const template = fc.constant({
  id: idOf(8, 0),
  key: 'journey-map',
  board: {
    title: { en: 'Journey map' },
    columns: [
      { key: 'awareness', title: { en: 'Awareness' }, width: 200 },
      { key: 'purchase', title: { km: 'ការទិញ' }, width: 200 },
    ],
    rows: [
      {
        key: 'emotion',
        kind: 'curve',
        title: { en: 'Emotion' },
        height: 120,
        scale: { min: -2, max: 2, step: 0.1 },
      },
      {
        key: 'pain',
        kind: 'notes',
        title: { zh: '痛点' },
        height: 200,
        severity: true,
        maxNotes: 40,
      },
      ...valueRows,
    ],
    note: { width: 80, height: 60 },
  },
})
