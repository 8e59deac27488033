import type { WorkshopRecords } from '../../electron/core/workshop/tables.ts'
import { idOf } from './workshop-arbitrary.ts'

const title = { en: 'Title', km: 'ចំណងជើង', zh: '标题' }
const noteAt = (index: number) => ({
  id: idOf(10, index),
  boardId: idOf(9, 0),
  columnKey: 'awareness',
  rowKey: 'pain',
  rank: `a${index}`,
  x: 10,
  y: 10 + 60 * index,
  width: 126,
  height: 52,
  text: `Note ${index}`,
  colour: 'coral' as const,
  severity: 1,
  author: 'SR',
})

/** A small class: one day, two slots, one group with a board of two notes and one point of the curve. */
export const classRecords = {
  workshop: [
    {
      id: idOf(0, 0),
      name: 'Loyalty',
      code: 'Loyalty',
      place: 'Phnom Penh',
      organisation: '',
      facilitator: '',
      timeZone: 'Asia/Phnom_Penh',
      language: 'en',
      theoryTargetMin: 420,
      practiceTargetMin: 540,
      headCount: 24,
      coursePack: 'loyalty',
      currency: 'USD',
      courseHash: null,
      track: 'retail',
      audience: 'mixed',
    },
  ],
  day: [{ id: idOf(1, 0), rank: 'a0', date: '2026-11-23', startMinute: 480 }],
  module: [{ id: idOf(2, 0), rank: 'a0', number: 1, title }],
  slot: [slot(0), slot(1)],
  anchor: [],
  organisation: [],
  person: [],
  group: [{ id: idOf(6, 0), rank: 'a0', number: 1, name: 'Mekong' }],
  membership: [],
  attendance: [],
  template: [
    {
      id: idOf(8, 0),
      key: 'journey-map',
      board: {
        title,
        columns: [
          { key: 'awareness', title, width: 250 },
          { key: 'purchase', title, width: 250 },
        ],
        rows: [
          { key: 'pain', kind: 'notes', title, height: 120, severity: true },
          {
            key: 'emotion',
            kind: 'curve',
            title,
            height: 120,
            scale: { min: -2, max: 2, step: 0.5 },
          },
        ],
        note: { width: 126, height: 52 },
      },
    },
  ],
  board: [{ id: idOf(9, 0), templateId: idOf(8, 0), groupId: idOf(6, 0), rank: 'a0', title: '' }],
  note: [noteAt(0), noteAt(1)],
  curve_point: [
    {
      id: idOf(11, 0),
      boardId: idOf(9, 0),
      columnKey: 'awareness',
      rowKey: 'emotion',
      value: 0.5,
      emoji: '',
      label: '',
    },
  ],
  cell_value: [],
  slot_run: [],
  break_run: [],
} as const satisfies WorkshopRecords

/** The ids of its two notes. */
export const noteIds = classRecords.note.map((note) => note.id)

function slot(index: number) {
  return {
    id: idOf(3, index),
    dayId: idOf(1, 0),
    moduleId: idOf(2, 0),
    rank: `a${index}`,
    title,
    kind: 'practice' as const,
    method: 'group-work' as const,
    durationMin: 30,
    boardKey: null,
    script: null,
    autoAdvance: false,
    leastMin: null,
    optional: false,
    packKey: null,
  }
}
