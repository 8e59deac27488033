import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { telling } from '../../helpers/long-run.ts'
import { oddThings, type OddThing } from '../../helpers/odd-things.ts'
import { secondHost } from '../../helpers/second-host.ts'
import { giveAway } from '../../helpers/unprivileged.ts'

const kinds = Object.keys(oddThings) as OddThing[]
const name = classRecords.workshop?.[0]?.name ?? ''
let dataDir = ''
let workshopId = ''

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-odd-'))
  const { host } = await hostAtWork(dataDir)
  workshopId = await host.addWorkshop({ records: classRecords, origin: 'new' })
  await host.close()
})
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+rwX', dataDir])
  rmSync(dataDir, { recursive: true, force: true })
})

function put(kind: OddThing, ...places: readonly string[]): void {
  for (const place of places) {
    rmSync(join(dataDir, place), { recursive: true, force: true })
    oddThings[kind](join(dataDir, place))
  }
  giveAway(dataDir)
}

describe('a start', () => {
  it.each(telling(kinds, 4))(
    'and no work are stopped by %s; a workshop that is one is a marked line',
    async (kind) => {
      mkdirSync(join(dataDir, 'backups'), { recursive: true })
      put(kind, 'reserve.bin', 'lock.sqlite', 'damaged', 'incoming', 'outgoing')
      put(kind, `backups/${workshopId}`, `workshops/${newId()}.sqlite.new`)
      put(kind, `workshops/${newId()}.sqlite`)
      const { writable, listed, opened } = await secondHost(dataDir)
      const state = kind === 'a closed file' ? 'unreadable' : 'damaged'
      expect(writable).toBe(true)
      expect(listed?.toSorted()).toEqual([
        ['', state],
        [name, 'ok'],
      ])
      const code = state === 'damaged' ? 'damaged' : 'file-unreadable'
      expect(opened?.toSorted()).toEqual([code, 'ok'])
    },
  )

  it.each(telling(kinds, 2))('and the list are stopped by no library that is %s', async (kind) => {
    mkdirSync(join(dataDir, 'incoming'), { recursive: true })
    mkdirSync(join(dataDir, 'backups', workshopId), { recursive: true })
    put(kind, 'library.sqlite', 'incoming/one', `backups/${workshopId}/1_2_3_manual.sqlite`)
    const found = { kind: 'ok', writable: true, listed: [[name, 'ok']], opened: ['ok'] }
    expect(await secondHost(dataDir)).toEqual(found)
  })

  it.each(['a pipe', 'a folder', 'a link to itself'] as const)(
    'is stopped by nothing beside a workshop or the library that is %s',
    async (kind) => {
      put(kind, `workshops/${workshopId}.sqlite-wal`, 'library.sqlite-wal')
      expect(await secondHost(dataDir)).toMatchObject({ kind: 'ok', opened: ['damaged'] })
    },
  )
})
