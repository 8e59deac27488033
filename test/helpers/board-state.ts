import type { BoardContent } from '../../electron/core/board/board-content.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Note } from '../../electron/core/board/tables.ts'
import { openBoard, type Board } from '../../renderer/board/base/board-context.tsx'
import { journeyTemplate } from '../fixtures/paper/journey.ts'
import { idOf } from './workshop-arbitrary.ts'

/** The content of a journey map with these notes and no curve. */
export function mapContent(notes: readonly Note[] = []): BoardContent {
  return {
    board: { id: idOf(8, 1), templateId: idOf(7, 1), groupId: null, rank: 'a0', title: '' },
    template: journeyTemplate,
    group: null,
    notes,
    points: [],
    values: [],
  }
}

/** A note of the map; `number` tells it from others and gives its place in the stack. */
export function noteOf(number: number, fields: Partial<Note> = {}): Note {
  return {
    id: idOf(9, number),
    boardId: idOf(8, 1),
    columnKey: 'usage',
    rowKey: 'pains',
    rank: `a${number}`,
    x: 4,
    y: 4,
    width: 126,
    height: 52,
    text: `note ${number}`,
    colour: 'coral',
    severity: null,
    author: '',
    ...fields,
  }
}

/** A map open in a window, and the gestures that it has sent. */
export function openMap(notes: readonly Note[] = []) {
  const sent: { readonly edits: readonly Edit[]; readonly gesture: string | undefined }[] = []
  const board: Board = openBoard(mapContent(notes), (edits, gesture) => {
    sent.push({ edits, gesture })
  })
  return { board, sent }
}
