import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveWhole } from '../../../electron/host/package/save-package.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sala-save-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = Buffer.from('a workshop')

describe('saveWhole', () => {
  it('leaves one file with just these bytes', async () => {
    const saved = await saveWhole(path.join(folder, 'a.sala'), bytes, { overwrite: false })
    expect(saved).toMatchObject({ kind: 'saved', sizeBytes: 10 })
    expect(await readdir(folder)).toEqual(['a.sala'])
    expect(await readFile(path.join(folder, 'a.sala'), 'utf8')).toBe('a workshop')
  })

  it('does not touch a file that is there already', async () => {
    await writeFile(path.join(folder, 'a.sala'), 'older')
    const saved = await saveWhole(path.join(folder, 'a.sala'), bytes, { overwrite: false })
    expect(saved.kind).toBe('exists')
    expect(await readdir(folder)).toEqual(['a.sala'])
    expect(await readFile(path.join(folder, 'a.sala'), 'utf8')).toBe('older')
  })

  it('replaces it when told to', async () => {
    await writeFile(path.join(folder, 'a.sala'), 'older')
    await saveWhole(path.join(folder, 'a.sala'), bytes, { overwrite: true })
    expect(await readFile(path.join(folder, 'a.sala'), 'utf8')).toBe('a workshop')
  })

  it('lets one of many writers of the same name win, and tells the others', async () => {
    const target = path.join(folder, 'a.sala')
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveWhole(target, Buffer.from(`writer ${index}`), { overwrite: false }),
    )
    const kinds = (await Promise.all(saves)).map((saved) => saved.kind)
    expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['a.sala'])
  })

  it('leaves nothing behind in a folder that is not there', async () => {
    await expect(
      saveWhole(path.join(folder, 'no', 'a.sala'), bytes, { overwrite: false }),
    ).rejects.toThrow('ENOENT')
    expect(await readdir(folder)).toEqual([])
  })
})
