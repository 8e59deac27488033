import { describe, expect, it } from 'vitest'
import { giveWayToBreak, giveWayToSlot } from '../../../../electron/core/stage/give-way.ts'
import { groupsShown } from '../../../../electron/core/stage/stage-groups.ts'
import {
  stagePictureSchema,
  type StagePicture,
} from '../../../../electron/core/stage/stage-picture.ts'
import {
  newStage,
  setFirstLanguage,
  setSecondLanguage,
  setTheme,
  showBoard,
  showSlot,
  stageStateSchema,
  toggleGroups,
  toggleTestCard,
  toggleTimer,
} from '../../../../electron/core/stage/stage-state.ts'
import { stagePicture } from '../../../../electron/core/stage/stage-view.ts'
import { tablesFrom, type WorkshopRecords } from '../../../../electron/core/workshop/tables.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'
import { phnomPenh } from '../../../helpers/agenda-records.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { personRecord } from '../../../helpers/person-record.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const groups = ['Mekong', 'ទន្លេសាប'].map((name, index) => ({
  id: idOf(6, index),
  rank: `a${index}`,
  number: index + 1,
  name,
}))
const organisation = [
  { id: idOf(14, 0), name: 'Wing' },
  { id: idOf(14, 1), name: 'ABA' },
]
const person = [
  { ...personRecord(idOf(5, 0), 'សុខ ដារ៉ា', 'a0'), honorific: 'ឯកឧត្តម', phone: '012 345 678' },
  { ...personRecord(idOf(5, 1), 'Chan Ly', 'a1'), organisationId: idOf(14, 0) },
  { ...personRecord(idOf(5, 2), 'Chan Ly', 'a2'), organisationId: idOf(14, 1) },
  personRecord(idOf(5, 3), 'Keo Vanna', 'a3'),
]
const membership = [0, 1, 1].map((group, index) => ({
  id: idOf(7, index),
  personId: idOf(5, index),
  groupId: idOf(6, group),
  sinceMs: 0,
  untilMs: null,
}))
const tablesWith = (more: Partial<WorkshopRecords> = {}) =>
  tablesFrom({ ...classRecords, group: groups, organisation, person, membership, ...more })
const pictureOf = (more: Partial<WorkshopRecords> = {}): StagePicture =>
  stagePicture({
    tables: tablesWith(more),
    lessons: {},
    energisers: [],
    state: toggleGroups(newStage('km')),
    now: phnomPenh('09:00'),
    offset: zoneOffset('Asia/Phnom_Penh'),
  })

describe('groupsShown', () => {
  it('has each group with its people, honorific before the name, those of one name told apart', () => {
    expect(groupsShown(tablesWith())).toEqual([
      { name: 'Mekong', people: [{ name: 'ឯកឧត្តម សុខ ដារ៉ា', apart: '' }], expected: null },
      {
        name: 'ទន្លេសាប',
        people: [
          { name: 'Chan Ly', apart: 'Wing' },
          { name: 'Chan Ly', apart: 'ABA' },
        ],
        expected: null,
      },
    ])
  })

  it('says how many each group is to have while nobody is named', () => {
    const unnamed = groupsShown(tablesWith({ person: [], membership: [] }))
    expect(unnamed.map(({ expected }) => expected)).toEqual([12, 12])
  })

  it('stays one message, however many and long the names are', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      personRecord(idOf(5, index), 'ស្ត្រី'.repeat(100), 'a0'),
    )
    const all = many.map(({ id }, index) => ({
      ...membership[0],
      id: idOf(7, index),
      personId: id,
    }))
    const shown = groupsShown(tablesWith({ person: many, membership: all as never }))
    expect(new TextEncoder().encode(JSON.stringify(shown)).length).toBeLessThan(1_000_000)
  })
})

describe('the groups on the wall', () => {
  it('are a picture that holds nothing private, and the slot where there are no groups', () => {
    const picture = pictureOf()
    expect(stagePictureSchema.parse(picture)).toEqual(picture)
    expect(picture).toMatchObject({ kind: 'groups', languages: ['km'], clock: '09:00' })
    expect(JSON.stringify(picture)).not.toContain('012 345 678')
    expect(
      pictureOf({ group: [], membership: [], board: [], note: [], curve_point: [] }).kind,
    ).toBe('waiting')
  })

  it('have a walk-in at once', () => {
    const added = personRecord(idOf(5, 9), '王芳', 'a9')
    const joined = { ...membership[0], id: idOf(7, 9), personId: added.id } as never
    const before = JSON.stringify(pictureOf())
    const after = pictureOf({ person: [...person, added], membership: [...membership, joined] })
    expect(before).not.toContain('王芳')
    expect(JSON.stringify(after)).toContain('王芳')
  })
})

describe('toggleGroups', () => {
  it('comes and goes with one key, back to the board that was shown', () => {
    const shown = showBoard(newStage('en'), { boardId: idOf(9, 0), area: null })
    expect(toggleGroups(shown)).toEqual({ ...shown, scene: 'groups' })
    expect(toggleGroups(toggleGroups(shown))).toEqual(shown)
    expect(showSlot(toggleGroups(newStage('en')))).toEqual(newStage('en'))
  })
})

describe('a break', () => {
  const pause = {
    ...{ id: idOf(15, 0), startedMs: 0, energiser: null },
    ...{ backAtMs: null, endedMs: null, holdsRunId: null },
  }

  it('has the wall when it starts, and groups may be shown in it', () => {
    const shown = toggleGroups(newStage('km'))
    expect(giveWayToBreak(shown)).toEqual(newStage('km'))
    expect(giveWayToBreak(setTheme(newStage('km'), 'dark')).theme).toBe('dark')
    expect(pictureOf({ break_run: [pause] }).kind).toBe('groups')
  })
})

describe('a slot that starts', () => {
  it('has the wall, but for the timer', () => {
    const board = showBoard(newStage('en'), { boardId: idOf(9, 0), area: null })
    for (const state of [toggleGroups(board), board, toggleTestCard(board)]) {
      expect(giveWayToSlot(state)).toEqual(newStage('en'))
    }
    expect(giveWayToSlot(toggleTimer(board))).toEqual(toggleTimer(board))
  })
})

describe('setFirstLanguage', () => {
  it('leaves the second one, and changes places with it', () => {
    const two = setSecondLanguage(newStage('en'), 'km')
    expect(setFirstLanguage(two, 'zh')).toMatchObject({ language: 'zh', secondLanguage: 'km' })
    expect(setFirstLanguage(two, 'km')).toMatchObject({ language: 'km', secondLanguage: 'en' })
    expect(setFirstLanguage(two, 'en')).toEqual(two)
  })
})

describe('setTheme', () => {
  it('is of the wall, and light on a stage of before it could be chosen', () => {
    expect(setTheme(newStage('en'), 'dark').theme).toBe('dark')
    const { theme: _, ...older } = newStage('en')
    expect(stageStateSchema.parse(older).theme).toBe('light')
  })
})
