import { describe, expect, it } from 'vitest'
import { boardContent } from '../../../../electron/core/board/board-content.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { sharedContent } from '../../../../renderer/board/base/shared-content.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const content = (records: typeof classRecords = classRecords) =>
  boardContent(tablesFrom(records), idOf(9, 0)) ?? fail()
const fail = (): never => {
  throw new Error('no board')
}

describe('sharedContent', () => {
  it('is the content before where no record of the board is another, whatever the rest does', () => {
    const before = content()
    expect(sharedContent(before, content())).toBe(before)
    const rows = structuredClone(before.template)
    expect(sharedContent(before, { ...content(), template: rows })).toBe(before)
  })

  it('keeps every part but the one that changed', () => {
    const before = content()
    const notes = before.notes.map((note, index) => (index === 0 ? { ...note, text: 'new' } : note))
    const shared = sharedContent(before, { ...content(), notes })
    expect(shared.notes).toBe(notes)
    expect(shared.points).toBe(before.points)
    expect(shared.template).toBe(before.template)
  })

  it('sees a note that came or went, and another name of the group', () => {
    const before = content()
    expect(sharedContent(before, { ...content(), notes: before.notes.slice(1) }).notes).toEqual(
      before.notes.slice(1),
    )
    const group = { ...classRecords.group[0], name: 'Bassac' }
    expect(sharedContent(before, { ...content(), group }).group?.name).toBe('Bassac')
  })
})
