import type * as FsPromises from 'node:fs/promises'
import { link, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeNewFile } from '../../../electron/host/export/write-new-file.ts'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FsPromises>()
  return { ...real, link: vi.fn(real.link) }
})

const bytes = Buffer.from('pdf')
const nameOf = (version: number) => `map_v${version}.pdf`

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sala-write-'))
})
afterEach(async () => {
  vi.mocked(link).mockRestore()
  await rm(dir, { recursive: true, force: true })
})

/** As file systems of many USB sticks answer. */
const noLinks = () =>
  vi.mocked(link).mockRejectedValue(Object.assign(new Error('no links here'), { code: 'EPERM' }))

describe('writeNewFile', () => {
  it('takes the first free version and leaves no other file', async () => {
    await writeFile(join(dir, nameOf(1)), 'one')
    await writeFile(join(dir, nameOf(2)), 'two')
    expect(await writeNewFile(dir, nameOf, bytes)).toBe(join(dir, nameOf(3)))
    expect((await readdir(dir)).sort()).toEqual([1, 2, 3].map(nameOf))
  })

  it('does the same where files cannot have two names', async () => {
    noLinks()
    await writeFile(join(dir, nameOf(1)), 'one')
    expect(await writeNewFile(dir, nameOf, bytes)).toBe(join(dir, nameOf(2)))
    expect(await readFile(join(dir, nameOf(1)), 'utf8')).toBe('one')
    expect(await readFile(join(dir, nameOf(2)), 'utf8')).toBe('pdf')
    expect((await readdir(dir)).sort()).toEqual([1, 2].map(nameOf))
  })

  it.each([false, true])(
    'gives everyone a file of their own, without links: %s',
    async (without) => {
      if (without) noLinks()
      const files = await Promise.all(
        Array.from({ length: 20 }, () => writeNewFile(dir, nameOf, bytes)),
      )
      expect(new Set(files).size).toBe(20)
      expect(await readdir(dir)).toHaveLength(20)
    },
  )

  it('leaves nothing behind when it fails', async () => {
    vi.mocked(link).mockRejectedValue(Object.assign(new Error('disk'), { code: 'EIO' }))
    await expect(writeNewFile(dir, nameOf, bytes)).rejects.toThrow('disk')
    expect(await readdir(dir)).toEqual([])
  })
})
