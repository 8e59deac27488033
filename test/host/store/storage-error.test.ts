import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storageProblem } from '../../../electron/host/store/storage-error.ts'
import { triedFolder } from '../../../electron/host/store/try-folder.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'sala-problem-'))))
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

const withCode = (code: string, errno?: number) => Object.assign(new Error(code), { code, errno })
const library = () => join(folder, 'library.sqlite')

describe('storageProblem', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_CANTOPEN', 'read-only'],
    ['SQLITE_IOERR_LOCK', 'read-only'],
    ['SQLITE_IOERR_WRITE', 'disk-error'],
    ['SQLITE_IOERR_FSYNC', 'disk-error'],
    ['SQLITE_IOERR_TRUNCATE', 'disk-error'],
    ['SQLITE_IOERR_READ', 'disk-error'],
    ['SQLITE_IOERR', 'disk-error'],
    ['SQLITE_IOERR_SHORT_READ', 'damaged'],
    ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
    ['SQLITE_CORRUPT_INDEX', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_BUSY_RECOVERY', 'busy'],
    ['SQLITE_IOERR_NOMEM', 'unknown'],
    ['SQLITE_CONSTRAINT', 'unknown'],
    ['EIO', 'disk-error'],
    ['EROFS', 'read-only'],
    ['EFBIG', 'disk-full'],
    ['ENOENT', 'unknown'],
  ])('sorts %s, where the disk takes a trial, as %s', (code, problem) => {
    expect(storageProblem(withCode(code), library())).toBe(problem)
  })

  it('knows a full quota, for which Node has no name', () => {
    const error = withCode('Unknown system error -122', -constants.errno.EDQUOT)
    expect(storageProblem(error)).toBe('disk-full')
  })

  it.each(['a bug', null, undefined, { code: 7 }, new TypeError('x is undefined')])(
    'takes %s for what it is',
    (thrown) => expect(storageProblem(thrown)).toBe('unknown'),
  )
})

describe('triedFolder', () => {
  it('leaves nothing behind', () => {
    writeFileSync(library(), 'x'.repeat(9000))
    writeFileSync(join(folder, 'disk-trial'), 'left by a kill')
    expect(triedFolder(folder, [library()])).toBeNull()
    expect(readdirSync(folder)).toEqual(['library.sqlite'])
  })

  it('says nothing about a folder that is not there', () => {
    expect(triedFolder(join(folder, 'gone'), [library()])).toBeNull()
  })
})
