import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { longParts } from '../../../build/tests/long-parts.mjs'

const projectDir = join(import.meta.dirname, '../../..')
const parts = [...longParts().values()]

describe('longParts', () => {
  it('has only folders that are there', () => {
    const files = parts.flatMap((part) => part.files)
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(projectDir, file)))).toEqual([])
  })

  it('leaves no test out', () => {
    const tests = readdirSync(join(projectDir, 'test'), { recursive: true, encoding: 'utf8' })
      .map((file) => `test/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.test\.tsx?$/.test(file))
    const inPart = (test: string) =>
      parts.some(({ project, files }) =>
        files.length > 0
          ? files.some((start) => test.startsWith(start))
          : test.startsWith(`test/${project}/`),
      )
    expect(tests.length).toBeGreaterThan(100)
    expect(tests.filter((test) => !inPart(test))).toEqual([])
  })
})
