import { newRanks } from '../../../electron/core/base/ranks.ts'
import type { BoardTemplate } from '../../../electron/core/board/template.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import {
  recordsOf,
  tablesFrom,
  type WorkshopRecords,
} from '../../../electron/core/workshop/tables.ts'
import { noteSize, type Sheet } from './board-sheet.ts'

export const workshopId = '01900000-0000-7000-8000-000000000000'
const boardId = '01900001-0000-7000-8000-000000000000'
export const templateId = '01900002-0000-7000-8000-000000000000'
export const noteIdOf = (index: number) =>
  `01900003-0000-7000-8000-${String(index).padStart(12, '0')}`

/** A workshop that has nothing but the board of the benchmark. */
export function benchRecords(sheet: Sheet): WorkshopRecords {
  const board = { id: boardId, templateId, groupId: null, rank: 'a0', title: 'Bench' }
  return recordsOf(
    tablesFrom({
      workshop: [workshop],
      template: [{ id: templateId, key: 'bench', board: templateOf(sheet) }],
      board: [board],
      note: notesOf(sheet),
    }),
  )
}

const workshop = {
  id: workshopId,
  name: 'Bench',
  code: 'Bench',
  place: '',
  organisation: '',
  facilitator: '',
  timeZone: 'Asia/Phnom_Penh',
  language: 'en',
  theoryTargetMin: 0,
  practiceTargetMin: 0,
  headCount: 0,
  coursePack: 'bench',
  currency: 'USD',
  courseHash: null,
  track: 'retail',
  audience: 'mixed',
} as const

function templateOf(sheet: Sheet): BoardTemplate {
  return {
    title: named('Bench'),
    columns: sheet.columnWidths.map((width, index) => ({
      key: columnKey(index),
      title: named(`Stage ${index + 1}`),
      width,
    })),
    rows: sheet.rowHeights.map((height, index) => ({
      key: rowKey(index),
      kind: 'notes',
      title: named(`Lane ${index + 1}`),
      height,
    })),
    // Its notes are no smaller than comfortable: rows and columns keep their own sizes, as with the peers.
    note: { width: noteSize, height: noteSize / 2 },
  }
}

function notesOf({ notes }: Sheet): readonly Note[] {
  const ranks = newRanks(notes.length)
  return notes.map(({ cell, x, y, text, colour }, index) => ({
    id: noteIdOf(index),
    boardId,
    columnKey: columnKey(cell.column),
    rowKey: rowKey(cell.row),
    rank: ranks[index] ?? '',
    x: x - cell.x,
    y: y - cell.y,
    width: noteSize,
    height: noteSize,
    text,
    colour,
    severity: null,
    author: '',
  }))
}

const named = (text: string) => ({ en: text, km: text, zh: text })
const columnKey = (index: number) => `stage-${index + 1}`
const rowKey = (index: number) => `lane-${index + 1}`
