import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { attendanceId } from '../../../electron/core/people/tables.ts'
import { blankPerson } from '../../../electron/core/people/blank-person.ts'
import { attachWire } from '../../../electron/host/wire/attach-wire.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { channelPair } from '../../helpers/channel-pair.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'

let dataDir = ''
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const secrets = {
  ...{ phone: '012 999 888', email: 'hidden@example.com' },
  ...{ sex: 'ស្រី-hidden', supervisorContact: 'Supervisor Hidden' },
}

it('what only the facilitator knows of a person reaches no stage, by snapshot or by news', async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-private-'))
  const at = await hostAtWork(dataDir)
  const { workshopId } = await at.ask('library.create', {
    ...{ agendaKey: 'two-day', name: 'Class', startDate: '2026-11-23', language: 'en' },
    ...{ timeZone: 'Asia/Phnom_Penh', place: '', facilitator: '', organisation: '', headCount: 4 },
  })
  const before = await at.ask('workshop.open', { workshopId })
  const dayId = before.records.day[0]?.id ?? ''
  const { ours, theirs } = channelPair()
  const heard: string[] = []
  theirs.onText((text) => heard.push(text))
  attachWire(at.host, { role: 'stage', actor: 'stage' }, ours)
  const record = { ...blankPerson, ...secrets, id: newId(), rank: 'a0', name: 'Sok Dara' }
  const half = { personId: record.id, dayId, half: 'am' } as const
  const late = { here: true, lateMin: 5, leftEarlyMin: 0, note: 'late: hidden reason' }
  const attendance = { id: attendanceId(half), ...half, ...late }
  const gesture = newId()
  const fields = { phone: '012 777 666', supervisorContact: 'Supervisor Hidden 2' }
  for (const edit of [
    { kind: 'person.add', record },
    { kind: 'person.edit', id: record.id, fields },
    { kind: 'attendance.add', record: attendance },
    { kind: 'attendance.edit', id: attendance.id, fields: { lateMin: 7 } },
  ] as const) {
    await at.ask('workshop.edit', { workshopId, edits: [sent(edit, gesture)] })
  }
  const call = { t: 'q', i: '1', m: 'call', a: ['workshop.open', { workshopId }] }
  theirs.send(JSON.stringify(call))
  await expect.poll(() => heard.some((text) => text.includes('"records"'))).toBe(true)
  const all = heard.join('\n')
  expect(all).toContain('Sok Dara')
  expect(all).toContain('workshop-changed')
  expect(all).not.toMatch(/hidden|012 /i)
  expect(all, 'not even that there is a record').not.toContain(attendance.id)
  const { records } = await at.ask('workshop.open', { workshopId })
  expect(records.person[0]).toMatchObject({ ...secrets, ...fields })
  expect(records.attendance).toEqual([{ ...attendance, lateMin: 7 }])
  await at.host.close()
})
