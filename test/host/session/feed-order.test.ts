import { describe, expect, it } from 'vitest'
import { by } from '../../helpers/callers.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { sessionOver } from '../../helpers/session.ts'

const typed = (text: string) => sent({ kind: 'note.edit', id: noteIds[0] ?? '', fields: { text } })

describe('the feed of a session', () => {
  it('tells only what is in the file already', async () => {
    const inFile: (string | undefined)[] = []
    const at = await sessionOver(classRecords, {
      onCommitted: () => void inFile.push(at.store.readTables().note.get(noteIds[0] ?? '')?.text),
    })
    await at.session.edit([typed('first')], by('a'))
    await at.session.edit([typed('second')], by('b'))
    expect(inFile).toEqual(['first', 'second'])
    at.dispose()
  })

  it('tells nothing of an edit that could not be saved', async () => {
    const at = await sessionOver(classRecords)
    const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
    Object.assign(at.store, {
      commit: () => {
        throw full
      },
    })
    await at.session.edit([typed('lost?')], by('a'))
    expect(at.fed).toEqual([])
    at.dispose()
  })

  it('comes before the answer', async () => {
    const order: string[] = []
    const at = await sessionOver(classRecords, { onCommitted: () => void order.push('feed') })
    await at.session.edit([typed('x')], by('a')).then(() => order.push('answer'))
    expect(order).toEqual(['feed', 'answer'])
    at.dispose()
  })
})
