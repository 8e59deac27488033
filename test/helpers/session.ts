import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LogEntry } from '../../electron/core/workshop/log-entry.ts'
import type { WorkshopRecords } from '../../electron/core/workshop/tables.ts'
import { fakeClock, type FakeClock } from '../../electron/host/clock.ts'
import {
  WorkshopSession,
  type SessionOptions,
} from '../../electron/host/session/workshop-session.ts'
import { openWorkshop } from '../../electron/host/store/open-workshop.ts'
import type { WorkshopStore } from '../../electron/host/store/workshop-store.ts'
import { foundWorkshop } from '../../electron/host/workshops/found-workshop.ts'

/** A session over a real file in a folder of its own. */
export type SessionAtWork = {
  readonly session: WorkshopSession
  readonly store: WorkshopStore
  readonly clock: FakeClock
  readonly path: string
  readonly fed: LogEntry[]
  reopen(): Promise<SessionAtWork>
  dispose(): void
}

/** Founds a workshop and opens a session on it. */
export async function sessionOver(
  records: Partial<WorkshopRecords>,
  options: Partial<SessionOptions> = {},
): Promise<SessionAtWork> {
  const folder = mkdtempSync(join(tmpdir(), 'sala-session-'))
  const path = join(folder, 'workshop.sqlite')
  foundWorkshop(path, { records, origin: 'new', atMs: 0 })
  return openSession(folder, path, options)
}

async function openSession(
  folder: string,
  path: string,
  options: Partial<SessionOptions>,
): Promise<SessionAtWork> {
  const opened = await openWorkshop(path)
  if (opened.kind !== 'ok') throw new Error(`${opened.kind}: ${opened.detail}`)
  const clock = fakeClock(1_000_000)
  const fed: LogEntry[] = []
  const { store } = opened
  const session = new WorkshopSession({
    store,
    clock,
    onCommitted: (entries) => void fed.push(...entries),
    ...options,
  })
  return {
    session,
    store,
    clock,
    path,
    fed,
    reopen: () => {
      session.close()
      return openSession(folder, path, options)
    },
    dispose: () => {
      session.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
