import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

// Written out here on purpose: the build's own table is what this one checks.
const expected = {
  RunAsNode: FuseState.DISABLE,
  EnableCookieEncryption: FuseState.ENABLE,
  EnableNodeOptionsEnvironmentVariable: FuseState.DISABLE,
  EnableNodeCliInspectArguments: FuseState.DISABLE,
  EnableEmbeddedAsarIntegrityValidation: FuseState.ENABLE,
  OnlyLoadAppFromAsar: FuseState.ENABLE,
  LoadBrowserProcessSpecificV8Snapshot: FuseState.DISABLE,
  GrantFileProtocolExtraPrivileges: FuseState.DISABLE,
}

describe('the packaged binary', () => {
  it('carries the fuses that the security checklist asks for', async () => {
    const wire = await getCurrentFuseWire(packedBinary())
    const read = Object.keys(expected).map((name) => {
      return [name, wire[FuseV1Options[name as keyof typeof expected]]]
    })
    expect(Object.fromEntries(read)).toEqual(expected)
  })
})

function packedBinary(): string {
  const told = execFileSync(process.execPath, ['build/pack.mjs'], { cwd: root }).toString()
  return told.trim().split('\n').at(-1) ?? ''
}
