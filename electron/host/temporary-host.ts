import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Refused } from '../core/contract/app-error.ts'
import type { Clock } from './clock.ts'
import { openHost, type Host, type HostOptions } from './host.ts'

/** Runs the host on a data folder of its own, which is gone afterwards. */
export async function withTemporaryHost<T>(
  options: Pick<HostOptions, 'assetsDir' | 'workers' | 'sqliteBinding'>,
  clock: Clock,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  const { assetsDir, workers, sqliteBinding } = options
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sala-'))
  try {
    const opened = await openHost({ dataDir, assetsDir, workers, sqliteBinding, clock })
    if (opened.kind === 'refused') throw new Refused(opened.error.code, opened.error.detail)
    try {
      return await work(opened.host)
    } finally {
      await opened.host.close()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 })
  }
}
