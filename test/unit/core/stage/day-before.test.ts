import { describe, expect, it } from 'vitest'
import type { Day, Slot } from '../../../../electron/core/agenda/tables.ts'
import type { Lesson } from '../../../../electron/core/course/lesson.ts'
import { stagePictureSchema } from '../../../../electron/core/stage/stage-picture.ts'
import { newStage } from '../../../../electron/core/stage/stage-state.ts'
import { stagePicture } from '../../../../electron/core/stage/stage-view.ts'
import { aheadOf, stopsNow } from '../../../../electron/core/stage/ahead.ts'
import type { Language } from '../../../../electron/core/text/language.ts'
import { tablesFrom, type WorkshopRecords } from '../../../../electron/core/workshop/tables.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'
import { firstDay, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { fullText } from '../../../helpers/course.ts'
import { lessonStep, scriptOf, slideOf } from '../../../helpers/lessons.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const offset = zoneOffset('Asia/Phnom_Penh')
const minuteMs = 60_000
const nine = phnomPenh('09:00')
const text = (en: string) => ({ en, km: `ខ្មែរ ${en}`, zh: `中文 ${en}` })
const en = (words: string) => [{ language: 'en', text: words }]

/** A slide of the day before, then one of words. */
const recap: Lesson = {
  key: 'recap',
  youWillHave: null,
  steps: [
    lessonStep('s1', {
      stage: fullText('Ten questions'),
      slides: [
        { ...slideOf('s1-a', 'Yesterday'), figure: { kind: 'day-before' } },
        slideOf('s1-b', 'Questions'),
      ],
    }),
  ],
}

const nextDay: Day = { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25' }
const module = [1, 2].map((number) => ({
  ...{ id: idOf(2, number), rank: `a${number}`, number },
  title: text(`Module ${number}`),
}))
const recapSlot = slotAt(9, {
  ...{ dayId: nextDay.id, kind: 'admin', packKey: 'recap', script: scriptOf('s1') },
})
/** Module 1 in two slots, a break, then module 2 at its board. */
const slot: readonly Slot[] = [
  slotAt(0, { moduleId: idOf(2, 1) }),
  slotAt(1, { moduleId: idOf(2, 1), kind: 'practice', durationMin: 60 }),
  slotAt(2, { kind: 'break' }),
  slotAt(3, { moduleId: idOf(2, 2), kind: 'practice', durationMin: 45, boardKey: 'map' }),
  recapSlot,
]
const ended = (index: number, ranMin: number) =>
  runAt(index, nine, { endedMs: nine + ranMin * minuteMs })

const stages = ['Awareness', 'Purchase', 'Support']
const template = [
  {
    id: idOf(8, 0),
    key: 'map',
    board: {
      title: text('Journey map'),
      columns: stages.map((stage) => ({
        key: stage.toLowerCase(),
        title: text(stage),
        width: 250,
      })),
      rows: [
        { key: 'pain', kind: 'notes' as const, title: text('Pain'), height: 120 },
        { key: 'emotion', kind: 'curve' as const, title: text('Emotion'), height: 120 },
      ],
      note: { width: 126, height: 52 },
    },
  },
]
const group = [0, 1, 2].map((index) => ({
  ...{ id: idOf(6, index), rank: `a${index}`, number: index + 1, name: `Group ${index + 1}` },
}))
const board = group.map(({ id }, index) => ({
  ...{ id: idOf(9, index), templateId: idOf(8, 0), groupId: id, rank: `a${index}`, title: '' },
}))
/** Notes on the boards of the groups, so many on each. */
const notesOn = (...counts: readonly number[]) =>
  counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, index) => ({
      ...classRecords.note[0],
      ...{ id: idOf(10, at * 100 + index), boardId: idOf(9, at) },
    })),
  )
/** The curves of the groups, a value for each stage. */
const curvesOf = (...curves: readonly (readonly number[])[]) =>
  curves.flatMap((values, at) =>
    values.map((value, index) => ({
      ...classRecords.curve_point[0],
      ...{ id: idOf(11, at * 100 + index), boardId: idOf(9, at), value },
      columnKey: (stages[index] ?? '').toLowerCase(),
    })),
  )

const recapRuns = runAt(9, phnomPenh('08:00', '2026-11-25'))
const tablesOf = (records: Partial<WorkshopRecords>) =>
  tablesFrom({
    workshop: classRecords.workshop,
    day: [firstDay, nextDay],
    ...{ module, slot, template, group, board },
    ...records,
    slot_run: [...(records.slot_run ?? []), recapRuns],
  })

/** What the wall shows at the first stop of the recap. */
function shown(
  records: Partial<WorkshopRecords>,
  languages: readonly [Language, Language?] = ['en'],
) {
  const state = { ...newStage(languages[0]), secondLanguage: languages[1] ?? null }
  const now = phnomPenh('08:01', '2026-11-25')
  const tables = tablesOf(records)
  const picture = stagePicture({ tables, lessons: { recap }, energisers: [], state, now, offset })
  expect(stagePictureSchema.safeParse(picture).success).toBe(true)
  return picture
}
const figure = (records: Partial<WorkshopRecords>) => {
  const picture = shown(records)
  return picture.kind === 'slide' && picture.figure?.kind === 'day-before' ? picture.figure : null
}

describe('the day before on a slide', () => {
  it('shows what ran of each module in its real minutes, in order, and no break', () => {
    expect(figure({ slot_run: [ended(3, 50), ended(0, 25), ended(2, 15)] })?.modules).toEqual([
      { number: 1, title: en('Module 1'), slots: [{ kind: 'theory', minutes: 25 }] },
      { number: 2, title: en('Module 2'), slots: [{ kind: 'practice', minutes: 50 }] },
    ])
  })

  it('shows what was planned where nothing ran', () => {
    expect(figure({ slot_run: [ended(2, 15)] })).toEqual({
      kind: 'day-before',
      modules: [
        {
          ...{ number: 1, title: en('Module 1') },
          slots: [
            { kind: 'theory', minutes: 30 },
            { kind: 'practice', minutes: 60 },
          ],
        },
        { number: 2, title: en('Module 2'), slots: [{ kind: 'practice', minutes: 45 }] },
      ],
      boards: [],
    })
  })

  it('counts the groups that worked on a board, their notes, and names the hardest stage', () => {
    const curve_point = curvesOf([1, 0, -2], [0, -1, -1.5], [1, -2, 0])
    expect(figure({ note: notesOn(3, 1), curve_point })?.boards).toEqual([
      { title: en('Journey map'), groups: 3, notes: 4, hardest: en('Support') },
    ])
  })

  it('names no stage where the curves do not agree, nor where there is none', () => {
    const hardest = (...curves: readonly (readonly number[])[]) =>
      figure({ note: notesOn(1), curve_point: curvesOf(...curves) })?.boards[0]?.hardest
    expect(hardest([1, 0, -2], [1, -2, 0])).toEqual([])
    expect(hardest([1, 0, -2], [1, -2, 0], [0, -1, -1])).toEqual([])
    expect(hardest([0, 0, 0])).toEqual([])
    expect(hardest([-2])).toEqual([])
    expect(hardest()).toEqual([])
    expect(hardest([1, 0, -2], [0, -1, -1])).toEqual(en('Support'))
  })

  it('tells nothing of a board that belongs to no slot of that day', () => {
    const elsewhere = slot.map((one) => ({ ...one, boardKey: null }))
    expect(figure({ slot: elsewhere, note: notesOn(2) })?.boards).toEqual([])
  })

  it('counts a board of the whole class by its notes alone', () => {
    const ofClass = board.map((one) => ({ ...one, groupId: null }))
    expect(figure({ board: ofClass, note: notesOn(2) })?.boards).toMatchObject([
      { groups: 0, notes: 2 },
    ])
    expect(figure({ board: ofClass })?.boards).toEqual([])
  })

  it('keeps the five boards with the most on them, in their order', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f']
    const many = keys.map((key, at) => slotAt(at, { boardKey: key, moduleId: idOf(2, 1) }))
    const templates = keys.map((key, at) => ({
      ...{ id: idOf(8, at), key },
      board: { ...template[0]!.board, title: text(key) },
    }))
    const boards = keys.map((_, at) => ({ ...board[0]!, id: idOf(9, at), templateId: idOf(8, at) }))
    const told = figure({
      ...{ slot: [...many, recapSlot], template: templates, board: boards },
      note: notesOn(2, 1, 5, 3, 4, 6),
    })
    expect(told?.boards.map(({ title }) => title)).toEqual(['a', 'c', 'd', 'e', 'f'].map(en))
  })

  it('speaks the languages of the room', () => {
    const records = { note: notesOn(1), curve_point: curvesOf([1, 0, -2]) }
    expect(shown(records, ['km', 'zh'])).toMatchObject({
      figure: {
        boards: [
          {
            hardest: [
              { language: 'km', text: 'ខ្មែរ Support' },
              { language: 'zh', text: '中文 Support' },
            ],
          },
        ],
      },
    })
  })

  it('is left out on the first day, for the wall and for the clicker', () => {
    const first = { slot: slot.map((one) => ({ ...one, dayId: firstDay.id })) }
    expect(shown(first)).toMatchObject({ title: en('Questions'), stop: { at: 1, of: 1 } })
    const walk = (records: Partial<WorkshopRecords>) => {
      const moment = { tables: tablesOf(records), lessons: { recap }, choice: null }
      return { ahead: aheadOf(moment).kind, stops: stopsNow(moment)?.stops.length }
    }
    expect(walk(first)).toEqual({ ahead: 'finish', stops: 1 })
    expect(walk({})).toEqual({ ahead: 'slide', stops: 2 })
  })

  it('looks past a day without a module', () => {
    const between: Day = { ...nextDay, id: idOf(1, 2), rank: 'a0V', date: '2026-11-24' }
    const visit = slotAt(8, { dayId: between.id })
    const told = figure({ day: [firstDay, between, nextDay], slot: [...slot, visit] })
    expect(told?.modules.map(({ number }) => number)).toEqual([1, 2])
  })
})
