import { newRanks } from '../../core/base/ranks.ts'
import { graphemes } from '../../core/text/graphemes.ts'
import { languageOfText } from '../../core/text/scripts.ts'
import type { Edit } from '../../core/workshop/edit.ts'
import type { CurvePoint, Note } from '../../core/board/tables.ts'
import { boardScope } from '../../core/workshop/scope.ts'
import { newId } from '../new-id.ts'
import type { MapContent } from './class-content.ts'
import { layNotes } from './lay-notes.ts'
import type { GroupBoard } from './make-class.ts'
import { gestureOf, type Gesture } from './send-edits.ts'

/** What a group does in one go: gestures in order, each sent when the one before is saved. */
export type Act = readonly Gesture[]

/** Rows that a group fills only when it looks for pain points, in the second of the two slots. */
const secondRows: ReadonlySet<string> = new Set([
  'pain-points',
  'opportunities',
  'responsible-team',
])

/** The acts of a group in the two slots in which it works on its map. */
export function mapActs(
  place: GroupBoard,
  content: MapContent,
): readonly [readonly Act[], readonly Act[]] {
  const scope = boardScope(place.board.id)
  const boxes = layNotes(place.template.board, content.notes)
  const ranks = newRanks(content.notes.length)
  const acts = content.notes.map((written, index) => {
    const box = boxes[index]
    if (box === undefined) throw new Error('a note has no box')
    const author = authorOf(place, written.text, index)
    const note = noteRecord(place, written, { ...box, rank: ranks[index] ?? '', author })
    return { row: written.row, act: noteAct(note, written.severity ?? null, index) }
  })
  const curve = content.curve.map((point) => curveRecord(place, point))
  const first = acts.filter(({ row }) => !secondRows.has(row)).map(({ act }) => act)
  const second = acts.filter(({ row }) => secondRows.has(row)).map(({ act }) => act)
  const talkedOver = curve.map((point, index) => {
    const said = content.curve[index]
    const fields = { value: said?.value ?? 0, emoji: said?.emoji ?? '', label: said?.label ?? '' }
    return [gestureOf(scope, { kind: 'curve_point.edit', id: point.id, fields })]
  })
  const putDown = curve.map((record) => [gestureOf(scope, { kind: 'curve_point.add', record })])
  return [
    [...first, ...putDown],
    [...talkedOver, ...second],
  ]
}

/** Whoever writes the language of the note, in turn. */
function authorOf({ members }: GroupBoard, text: string, index: number): string {
  const language = languageOfText(text, 'en')
  const fluent = members.filter((member) => member.language === language)
  const writers = fluent.length > 0 ? fluent : members
  return writers[index % writers.length]?.mark ?? ''
}

function noteRecord(
  { board, template }: GroupBoard,
  written: MapContent['notes'][number],
  placed: Pick<Note, 'x' | 'y' | 'width' | 'height' | 'rank' | 'author'>,
): Note {
  const row = template.board.rows.find(({ key }) => key === written.row)
  return {
    id: newId(),
    boardId: board.id,
    columnKey: written.column,
    rowKey: written.row,
    text: written.text,
    colour: row?.colour ?? 'paper',
    severity: null,
    ...placed,
  }
}

/** A note as people make one: an empty one, typed into, moved to its place, now and then taken back. */
function noteAct(note: Note, severity: number | null, index: number): Act {
  const { id, x, y } = note
  const scope = boardScope(note.boardId)
  const dropped = { x: x + 12 + (index % 3) * 6, y: y + 9 }
  const typed = gestureOf(
    scope,
    { kind: 'note.add', record: { ...note, ...dropped, text: '' } },
    ...typingSteps(note.text).map((text): Edit => ({ kind: 'note.edit', id, fields: { text } })),
  )
  const moved = gestureOf(scope, { kind: 'note.edit', id, fields: { x, y } })
  const weighed: Act =
    severity === null ? [] : [gestureOf(scope, { kind: 'note.edit', id, fields: { severity } })]
  return [typed, moved, ...secondThoughts(moved, index), ...weighed]
}

/** Every seventh move is taken back and made again. */
function secondThoughts({ gesture, scope }: Gesture, index: number): Act {
  if (index % 7 !== 3) return []
  return [gestureOf(scope, { kind: 'undo', gesture }), gestureOf(scope, { kind: 'redo', gesture })]
}

/** What stands in a note while it is being typed, saved about every 250 ms. */
function typingSteps(text: string): readonly string[] {
  const letters = graphemes(text)
  const steps: string[] = []
  for (let length = 6; length < letters.length; length += 6) {
    steps.push(letters.slice(0, length).join(''))
  }
  return [...steps, text]
}

function curveRecord(
  { board, template }: GroupBoard,
  point: MapContent['curve'][number],
): CurvePoint {
  const row = template.board.rows.find(({ kind }) => kind === 'curve')
  return {
    id: newId(),
    boardId: board.id,
    columnKey: point.column,
    rowKey: row?.key ?? '',
    value: point.first,
    emoji: '',
    label: '',
  }
}
