import { describe, expect, it } from 'vitest'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { classRecords, noteIds } from '../../../helpers/class-records.ts'

const tables = tablesFrom(classRecords)
const [workshop] = classRecords.workshop
const context = { now: 0, changesOf: () => [] }

describe('a name has one line', () => {
  it('when it is typed or pasted', () => {
    const fields = { name: 'Loyalty \n in\r\nTakeo', place: 'a\u2028b' }
    const decided = decideEdits(
      tables,
      { kind: 'workshop.edit', id: workshop?.id ?? '', fields },
      context,
    )
    if (decided.kind === 'refused') throw new Error(decided.reason)
    expect(decided.changes[0]?.after).toMatchObject({ name: 'Loyalty in Takeo', place: 'a b' })
  })

  it('and its code, which stands on paper and in file names, goes with it', () => {
    const edit = (fields: { name: string; code?: string }) =>
      decideEdits(tables, { kind: 'workshop.edit', id: workshop?.id ?? '', fields }, context)
    const codeOf = (fields: { name: string; code?: string }) => {
      const decided = edit(fields)
      return decided.kind === 'refused' ? decided.reason : decided.changes[0]?.after?.['code']
    }
    expect(codeOf({ name: 'Retention in Đà Nẵng' })).toBe('RetentionInDaNang')
    expect(codeOf({ name: 'Retention', code: 'Mine' })).toBe('Mine')
    expect(codeOf({ name: 'ភក្ដីភាព' })).toBe('Workshop')
  })

  it('in every language of a title', () => {
    const [slot] = classRecords.slot
    const fields = { title: { en: 'One\ntwo', km: 'មួយ\nពីរ' } }
    const decided = decideEdits(tables, { kind: 'slot.edit', id: slot?.id ?? '', fields }, context)
    if (decided.kind === 'refused') throw new Error(decided.reason)
    expect(decided.changes[0]?.after?.['title']).toEqual({ en: 'One two', km: 'មួយ ពីរ' })
  })

  it('and a note has as many as it likes', () => {
    const fields = { text: 'one\ntwo' }
    const decided = decideEdits(
      tables,
      { kind: 'note.edit', id: noteIds[0] ?? '', fields },
      context,
    )
    if (decided.kind === 'refused') throw new Error(decided.reason)
    expect(decided.changes[0]?.after).toMatchObject(fields)
  })
})
