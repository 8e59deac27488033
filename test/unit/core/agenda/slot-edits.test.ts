import { describe, expect, it } from 'vitest'
import { setSlot, setTitle } from '../../../../electron/core/agenda/slot-edits.ts'
import { agendaTables, slotAt } from '../../../helpers/agenda-records.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const id = idOf(3, 0)
const tables = agendaTables({ slot: [slotAt(0, { title: { en: 'Opening' } })] })

describe('setSlot', () => {
  it('changes what was chosen and nothing else', () => {
    const after = applyEdits(tables, setSlot(tables, id, { kind: 'break', method: 'case' }))
    expect(after.slot.get(id)).toEqual(
      slotAt(0, { title: { en: 'Opening' }, kind: 'break', method: 'case' }),
    )
  })

  it('has no edits where nothing would change', () => {
    expect(setSlot(tables, id, { kind: 'theory', autoAdvance: false })).toEqual([])
    expect(setSlot(tables, idOf(3, 5), { kind: 'break' })).toEqual([])
  })
})

describe('setTitle', () => {
  it('writes one language and leaves the others', () => {
    const both = applyEdits(tables, setTitle(tables, id, 'km', 'ការបើក'))
    expect(both.slot.get(id)?.title).toEqual({ en: 'Opening', km: 'ការបើក' })
  })

  it('takes a language away with an empty text, but never the last', () => {
    const both = applyEdits(tables, setTitle(tables, id, 'km', 'ការបើក'))
    const one = applyEdits(both, setTitle(both, id, 'en', ''))
    expect(one.slot.get(id)?.title).toEqual({ km: 'ការបើក' })
    expect(setTitle(one, id, 'km', '')).toEqual([])
  })

  it('has no edits where the title is so already', () => {
    expect(setTitle(tables, id, 'en', 'Opening')).toEqual([])
    expect(setTitle(tables, id, 'zh', '')).toEqual([])
  })
})
