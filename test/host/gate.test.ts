import { describe, expect, it, vi } from 'vitest'
import { calls } from '../../electron/core/contract/calls.ts'
import type { CallName } from '../../electron/core/contract/calls.ts'
import { roles } from '../../electron/core/access/roles.ts'
import { createGate } from '../../electron/host/gate.ts'
import type { Handlers } from '../../electron/host/handlers/handlers.ts'
import { callerAs } from '../helpers/callers.ts'
import { fakeHost } from '../helpers/fake-host.ts'

const facilitator = { role: 'facilitator', actor: 'facilitator' } as const
const stage = { role: 'stage', actor: 'stage' } as const
const settings = { language: 'km', theme: 'dark', sound: true, sayPx: 28 } as const

const gateOver = (handlers: Partial<Handlers>, log?: (line: string) => void) =>
  createGate(fakeHost(handlers).handlers, log)

describe('createGate', () => {
  it('hands a sound call to its handler with the caller of the wire', async () => {
    const get = vi.fn(async () => settings)
    const result = await gateOver({ 'settings.get': get })(facilitator, 'settings.get', {})
    expect(result).toEqual({ ok: true, value: settings })
    expect(get).toHaveBeenCalledWith({}, facilitator)
  })

  it.each(['nothing.such', '', 'toString', '__proto__', 'constructor'])(
    'does not know the call %j',
    async (name) => {
      const result = await gateOver({})(facilitator, name, {})
      expect(result).toEqual({ ok: false, error: { code: 'unknown-call', detail: '' } })
    },
  )

  it('forbids every call to every role that the contract does not name for it', async () => {
    const gate = gateOver({})
    for (const [name, { roles: allowed }] of Object.entries(calls)) {
      for (const role of roles.filter((r) => !(allowed as readonly string[]).includes(r))) {
        const result = await gate(callerAs(role), name, {})
        expect(result, `${name} as ${role}`).toMatchObject({ error: { code: 'forbidden' } })
      }
    }
  })

  it.each<[CallName, unknown]>([
    ['settings.get', { extra: 1 }],
    ['settings.get', null],
    ['settings.set', { theme: 'pink' }],
    ['settings.set', { language: 'en', __extra: true }],
    ['workshop.open', { workshopId: '../../etc/passwd' }],
    ['backup.restore', { workshopId: '01890000-0000-7000-8000-000000000000', backupId: '../x' }],
    ['workshop.edit', { workshopId: '01890000-0000-7000-8000-000000000000', edits: [] }],
  ])('refuses %s with %j before its handler', async (name, input) => {
    const handler = vi.fn()
    const result = await gateOver({ [name]: handler })(facilitator, name, input)
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-message' } })
    expect(handler).not.toHaveBeenCalled()
  })

  it('tells an expected failure by its code, and its detail to the facilitator only', async () => {
    const gate = gateOver({})
    expect(await gate(facilitator, 'settings.get', {})).toEqual({
      ok: false,
      error: { code: 'file-missing', detail: 'file-missing: /secret/place' },
    })
    expect(await gate(stage, 'settings.get', {})).toEqual({
      ok: false,
      error: { code: 'file-missing', detail: '' },
    })
  })

  it('logs a bug with its stack and tells a guest nothing of it', async () => {
    const log = vi.fn()
    const get = () => Promise.reject(new TypeError('x is undefined at /home/somebody'))
    const result = await gateOver({ 'settings.get': get }, log)(stage, 'settings.get', {})
    expect(result).toEqual({ ok: false, error: { code: 'internal', detail: '' } })
    expect(log).toHaveBeenCalledWith(expect.stringContaining('TypeError: x is undefined'))
  })
})
