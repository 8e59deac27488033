import { describe, expect, it } from 'vitest'
import { messageLimitBytes } from '../../../../electron/core/contract/message-limit.ts'
import { maxNotesShown } from '../../../../electron/core/stage/stage-board.ts'
import { stagePictureSchema } from '../../../../electron/core/stage/stage-picture.ts'
import { newStage, showBoard, toggleFreeze } from '../../../../electron/core/stage/stage-state.ts'
import { stagePicture, stageView } from '../../../../electron/core/stage/stage-view.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { tablesFrom, type WorkshopRecords } from '../../../../electron/core/workshop/tables.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'
import { phnomPenh, runAt } from '../../../helpers/agenda-records.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const nine = phnomPenh('09:00')
const offset = zoneOffset('Asia/Phnom_Penh')
const board = { boardId: idOf(9, 0), area: null }
const stage = showBoard(newStage('km'), board)
const tablesWith = (more: Partial<WorkshopRecords>) => tablesFrom({ ...classRecords, ...more })
const pictureOf = (more: Partial<WorkshopRecords> = {}, state = stage) =>
  stagePicture({ tables: tablesWith(more), lessons: {}, energisers: [], state, now: nine, offset })
const [first] = classRecords.note
const noteOf = (index: number, text: string): Note => ({
  ...first,
  id: idOf(10, index),
  rank: `a${String(index).padStart(4, '0')}`,
  text,
})
const notesOf = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => noteOf(index, text))
const shown = (note: readonly Note[]) => {
  const picture = pictureOf({ note })
  if (picture.kind !== 'board') throw new Error(picture.kind)
  return picture
}

describe('stagePicture of a board', () => {
  it('has the title in the room’s language, whose board it is, all that is on it, and the time', () => {
    const picture = pictureOf({ slot_run: [runAt(0, nine - 60_000)] })
    expect(picture).toEqual({
      kind: 'board',
      languages: ['km'],
      clock: '09:00',
      title: [{ language: 'km', text: 'ចំណងជើង' }],
      group: 'Mekong',
      template: classRecords.template[0].board,
      notes: classRecords.note,
      points: classRecords.curve_point,
      values: [],
      area: null,
      countdown: expect.objectContaining({ text: '29:00', phase: 'normal' }),
    })
  })

  it('shows the part that was named, and no time between slots', () => {
    const area = { x: 0, y: 0, width: 250, height: 120 }
    const picture = pictureOf({}, showBoard(stage, { ...board, area }))
    expect(picture).toMatchObject({ kind: 'board', area, countdown: null })
  })

  it('keeps the very notes, so that a second more does not draw them anew', () => {
    const note = notesOf(3, 'x')
    expect(shown(note).notes.every((one, index) => one === note[index])).toBe(true)
  })

  it('is the slot where the board is no longer there, and the board again when it is back', () => {
    const without = { board: [], note: [], curve_point: [] }
    expect(pictureOf({ ...without, slot_run: [runAt(0, nine)] }).kind).toBe('slot')
    expect(pictureOf(without).kind).toBe('waiting')
    expect(pictureOf().kind).toBe('board')
  })

  it('stays as it was while it is frozen, whatever is done on the board', () => {
    const before = pictureOf()
    const frozen = toggleFreeze(stage, before)
    const tables = tablesWith({ note: notesOf(5, 'later') })
    expect(
      stageView({ tables, lessons: {}, energisers: [], state: frozen, now: nine + 60_000, offset }),
    ).toEqual(before)
  })
})

describe('the picture of a very full board', () => {
  const khmer = 'ការបម្រើអតិថិជន'.repeat(40).slice(0, 500)
  const bytes = (picture: unknown) => Buffer.byteLength(JSON.stringify(picture))

  it('can be held, and told in one message', () => {
    const picture = shown(notesOf(maxNotesShown + 100, khmer))
    expect(picture.notes).toHaveLength(maxNotesShown)
    const shownIds = new Set(picture.notes.map(({ id }) => id))
    expect(shownIds.has(idOf(10, 99))).toBe(false)
    expect(shownIds.has(idOf(10, maxNotesShown + 99))).toBe(true)
    expect(stagePictureSchema.safeParse(picture).success).toBe(true)
    expect(bytes(picture)).toBeLessThan(messageLimitBytes.facilitator)
  })

  it('cuts long texts between letters, and leaves short ones and their order alone', () => {
    const { notes } = shown([...notesOf(300, khmer), noteOf(300, 'short')])
    const texts = notes.map(({ text }) => text)
    expect(texts.at(-1)).toBe('short')
    expect(texts[0]).toMatch(/…$/)
    expect(khmer.startsWith(texts[0]?.slice(0, -1) ?? '-')).toBe(true)
    expect(texts[0]?.length).toBeGreaterThan(300)
    expect(texts[0]).not.toMatch(/\u17d2…$/)
  })

  it('gives the same cut note for the same note', () => {
    const note = notesOf(300, khmer)
    expect(shown(note).notes[7]).toBe(shown(note).notes[7])
  })

  it('leaves a board that fits as it is', () => {
    expect(shown(notesOf(200, khmer)).notes.map(({ text }) => text)).toEqual(
      notesOf(200, khmer).map(({ text }) => text),
    )
  })
})
