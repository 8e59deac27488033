import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blankPerson } from '../../../electron/core/people/blank-person.ts'
import type { Edit, SentEdit } from '../../../electron/core/workshop/edit.ts'
import { newRanks } from '../../../electron/core/base/ranks.ts'
import { newId } from '../../../electron/host/new-id.ts'
import type { HostClient } from '../../../renderer/client/host-client.ts'
import { wayOf } from '../../../renderer/client/edit-batch.ts'
import { sendEditAsFile } from '../../../renderer/client/send-edit-as-file.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'

let dataDir: string
let at: HostAtWork
let workshopId: string
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-roster-'))
  at = await hostAtWork(dataDir)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const client = {
  call: async (name: never, input: never) => ({ kind: 'ok', value: await at.ask(name, input) }),
} as unknown as HostClient
const send = (edit: SentEdit) => sendEditAsFile(client, workshopId, edit)
const names = async () =>
  (await at.ask('workshop.open', { workshopId })).records.person.map(({ name }) => name)

/** So many people, each in the group. */
function roster(count: number): readonly Edit[] {
  const group = classRecords.group[0]
  return newRanks(count).flatMap((rank, index): readonly Edit[] => {
    const told = { role: 'អ្នកគ្រប់គ្រងសាខាប្រចាំខេត្តសៀមរាប', phone: '012 345 678' }
    const record = { ...blankPerson, ...told, id: newId(), rank, name: `សុខ ${index}` }
    const since = { id: newId(), sinceMs: 0, untilMs: null }
    return [
      { kind: 'person.add', record },
      { kind: 'membership.add', record: { ...since, personId: record.id, groupId: group.id } },
    ]
  })
}

describe('a roster too long for a message', () => {
  it('is there as a whole: one line of the log, one step of undo', async () => {
    const edit = sent(roster(1_900))
    expect(wayOf(edit)).toBe('file')
    expect(await send(edit)).toMatchObject({ value: { kind: 'committed', id: edit.id } })
    expect(await names()).toHaveLength(1_900)
    expect((await at.host.readWorkshop(workshopId)).log).toHaveLength(2)
    const undo = sent({ kind: 'undo', gesture: edit.gesture }, newId(), 'people')
    await at.ask('workshop.edit', { workshopId, edits: [undo] })
    expect(await names()).toEqual([])
    expect(readdirSync(join(dataDir, 'incoming')), 'what came as a file is gone').toEqual([])
  })

  it('is not there at all where one line of it cannot be', async () => {
    const edit = sent([...roster(1_000), { kind: 'person.remove', id: newId() }])
    expect(await send(edit)).toMatchObject({ value: { kind: 'refused', reason: 'not-found' } })
    expect(await names()).toEqual([])
  })

  it('is made once, however often it is sent', async () => {
    const edit = sent(roster(3))
    const first = await send(edit)
    expect(await send(edit)).toEqual(first)
    expect(await names()).toHaveLength(3)
  })

  it('is no roster where the file holds anything else', async () => {
    expect(wayOf(sent(roster(1)))).toBe('message')
    for (const wrong of [
      '[]',
      '{',
      '\u0000',
      JSON.stringify({ ...sent(roster(1)), actor: 'mei' }),
    ]) {
      const bytes = Buffer.from(wrong)
      const { fileId } = await at.ask('file.begin', { name: 'edit.json', sizeBytes: bytes.length })
      await at.ask('file.append', { fileId, offset: 0, base64: bytes.toString('base64') })
      const asked = at.ask('workshop.editFromFile', { workshopId, fileId })
      await expect(asked).rejects.toThrow('bad-message')
    }
    expect(await names()).toEqual([])
    expect(readdirSync(join(dataDir, 'incoming'))).toEqual([])
  })
})
