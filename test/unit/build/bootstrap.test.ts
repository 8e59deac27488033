import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tasks } from '../../../build/bootstrap/tasks.mjs'

const root = join(import.meta.dirname, '..', '..', '..')

describe('bootstrap', () => {
  it('answers an unknown task with one sentence that names those there are', () => {
    const args = [join(root, 'build', 'bootstrap.mjs'), 'dance']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^sala: "dance" is not a task; there are: setup, .*test:fault.*\.\n$/)
  })
})

describe('tasks', () => {
  it('are the scripts of package.json, each run through the bootstrap', () => {
    const facts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const through = Object.keys(tasks).map((name) => [name, `node build/bootstrap.mjs ${name}`])
    expect(facts.scripts).toEqual(Object.fromEntries(through))
  })
})
