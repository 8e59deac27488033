import type { Caller } from '../core/access/caller.ts'
import { appErrorFrom } from '../core/contract/app-error.ts'
import type { AppError, ErrorCode } from '../core/contract/app-error.ts'
import { calls } from '../core/contract/calls.ts'
import type { CallName } from '../core/contract/calls.ts'
import type { WireResult } from '../core/contract/wire.ts'
import { storageProblem, type StorageProblem } from './store/storage-error.ts'
import type { Handlers } from './handlers/handlers.ts'

export type Gate = (caller: Caller, name: string, input: unknown) => Promise<WireResult>
export type LogLine = (line: string) => void

/**
 * The one way into the host, for every wire: known call, role, schema, then the handler.
 * A failure comes back as a value; its detail stays here unless the facilitator asked.
 */
export function createGate(handlers: Handlers, log: LogLine = () => undefined): Gate {
  return async (caller, name, input) => {
    if (!isCallName(name)) return failure('unknown-call', '')
    const { roles, input: schema } = calls[name]
    if (!roles.includes(caller.role)) return failure('forbidden', name)
    const parsed = schema.safeParse(input)
    if (!parsed.success) return failure('bad-message', firstProblem(parsed.error.issues))
    // The schema of this very name has just accepted the input, which TypeScript cannot follow.
    const handler = handlers[name] as (input: unknown, caller: Caller) => Promise<unknown>
    try {
      return { ok: true, value: await handler(parsed.data, caller) }
    } catch (thrown) {
      return { ok: false, error: toldTo(caller, reported(name, thrown, log)) }
    }
  }
}

/** What the disk refused has a text of its own. */
const storageCodes = {
  'disk-full': 'disk-full',
  'disk-error': 'disk-error',
  'read-only': 'read-only',
  damaged: 'damaged',
  busy: 'in-use-elsewhere',
} as const satisfies Partial<Record<StorageProblem, ErrorCode>>

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}

function failure(code: ErrorCode, detail: string): WireResult {
  return { ok: false, error: { code, detail } }
}

function firstProblem(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const [issue] = issues
  return issue ? `${issue.path.join('.')}: ${issue.message}` : ''
}

function reported(name: CallName, thrown: unknown, log: LogLine): AppError {
  const error = appErrorFrom(thrown)
  if (error.code !== 'internal') return error
  const problem = storageProblem(thrown)
  if (problem in storageCodes)
    return { ...error, code: storageCodes[problem as keyof typeof storageCodes] }
  const stack = thrown instanceof Error ? thrown.stack : undefined
  log(`${name} failed: ${stack ?? error.detail}`)
  return error
}

function toldTo(caller: Caller, error: AppError): AppError {
  return caller.role === 'facilitator' ? error : { code: error.code, detail: '' }
}
