import { join } from 'node:path'
import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { WireResult } from '../../electron/core/contract/wire.ts'
import { systemClock, type Clock } from '../../electron/host/clock.ts'
import type { DesktopPort } from '../../electron/host/desktop-port.ts'
import { createGate } from '../../electron/host/gate.ts'
import { openHost, type Host, type OpenedHost } from '../../electron/host/host.ts'

const projectDir = join(import.meta.dirname, '../..')

/** A real host, asked as a window of the facilitator asks it. */
export type HostAtWork = {
  readonly host: Host
  readonly told: FeedEvent[]
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<N>>
  /** The value of a call that must succeed. */
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>
}

export type Answer<N extends CallName> =
  { readonly ok: true; readonly value: CallOutput<N> } | Extract<WireResult, { ok: false }>

/** Opens the data folder with a real host; what that comes to, unjudged. */
export const openHostOn = (
  dataDir: string,
  clock: Clock = systemClock,
  desktop?: DesktopPort,
): Promise<OpenedHost> =>
  openHost({
    dataDir,
    clock,
    desktop,
    assetsDir: join(projectDir, 'assets'),
    workers: {
      documents: join(projectDir, 'electron/host/export/document-worker.ts'),
      import: join(projectDir, 'electron/host/import/import-worker.ts'),
    },
  })

/** A host that must open. */
export async function hostAtWork(
  dataDir: string,
  clock?: Clock,
  desktop?: DesktopPort,
): Promise<HostAtWork> {
  const opened = await openHostOn(dataDir, clock, desktop)
  if (opened.kind !== 'ok') throw new Error(`${opened.error.code}: ${opened.error.detail}`)
  const { host } = opened
  const told: FeedEvent[] = []
  host.subscribe((event) => void told.push(event))
  const gate = createGate(host.handlers)
  const caller = { role: 'facilitator', actor: 'console' } as const
  const call = async <N extends CallName>(name: N, input: CallInput<N>) =>
    (await gate(caller, name, input)) as Answer<N>
  const ask = async <N extends CallName>(name: N, input: CallInput<N>) => {
    const answer = await call(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.detail}`)
    return answer.value
  }
  return { host, told, call, ask }
}
