import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { longParts } from '../../../build/tests/long-parts.mjs'

const projectDir = join(import.meta.dirname, '../../..')
const files = [...longParts().values()].flatMap((runs) => runs.flatMap((run) => run.files))

describe('longParts', () => {
  it('has only files and folders that are there', () => {
    expect(files.filter((file) => !existsSync(join(projectDir, file)))).toEqual([])
  })

  it('leaves no test out that does more in the long run', () => {
    const tests = readdirSync(join(projectDir, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/${file.replaceAll('\\', '/')}`)
    const long = tests.filter((file) =>
      /from '.*\/long-run\.ts'/.test(readFileSync(join(projectDir, file), 'utf8')),
    )
    expect(long.length).toBeGreaterThan(0)
    expect(long.filter((file) => !files.some((start) => file.startsWith(start)))).toEqual([])
  })
})
