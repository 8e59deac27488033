import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calls } from '../../../../electron/core/contract/calls.ts'

const dir = new URL('../../../../electron/core/contract/areas/', import.meta.url)

/** The names of the calls in each file of the folder. */
const namesByArea = await Promise.all(
  readdirSync(dir).map(async (file) => {
    const area = file.replace(/\.ts$/, '')
    const found = (await import(new URL(file, dir).href)) as Record<string, object | undefined>
    return Object.keys(found[`${area}Calls`] ?? {})
  }),
)

describe('calls', () => {
  it('holds every call of every area, and none of them stands in two', () => {
    expect(namesByArea.every((names) => names.length > 0)).toBe(true)
    expect(namesByArea.flat().toSorted()).toEqual(Object.keys(calls).toSorted())
  })
})
