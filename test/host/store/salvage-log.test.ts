import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as removing from '../../../electron/host/files/remove-file.ts'
import * as opening from '../../../electron/host/store/open-database.ts'
import { salvageWholeLog } from '../../../electron/host/store/salvage-log.ts'
import { foundWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { classRecords } from '../../helpers/class-records.ts'

vi.mock(import('../../../electron/host/files/remove-file.ts'), { spy: true })
vi.mock(import('../../../electron/host/store/open-database.ts'), { spy: true })

let dir: string
let path: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sala-salvage-'))
  path = join(dir, 'a.sqlite')
  foundWorkshop(path, { records: classRecords, origin: 'new', atMs: 1 })
})
afterEach(() => {
  vi.resetAllMocks()
  rmSync(dir, { recursive: true })
})

describe('salvageWholeLog', () => {
  it.each(['EROFS', 'EIO'])('never takes a disk that says %s for damage', (code) => {
    const refused = Object.assign(new Error(code), { code })
    vi.mocked(opening.openDatabase).mockImplementation(() => {
      throw refused
    })
    expect(() => salvageWholeLog(path)).toThrow(refused)
  })

  it('reads all that is there from a disk that keeps the side files of reading', () => {
    vi.mocked(removing.removeIfLetGo).mockImplementation(() => undefined)
    expect(salvageWholeLog(path)).toMatchObject({ whole: true, log: [{ seq: 1 }] })
    expect(readdirSync(dir)).toContain('a.sqlite-shm')
  })

  it('leaves nothing beside the file that was not there', () => {
    salvageWholeLog(path)
    expect(readdirSync(dir)).toEqual(['a.sqlite'])
  })
})
