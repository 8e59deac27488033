import type { HostOptions } from './host-options.ts'
import { Refused } from '../core/contract/app-error.ts'
import type { Clock } from './clock.ts'
import { openHost, type Host } from './host.ts'
import { makeTemporaryFolder } from './store/temporary-folder.ts'

/** Runs the host on a data folder of its own, which is gone afterwards. */
export async function withTemporaryHost<T>(
  options: Pick<HostOptions, 'assetsDir' | 'workers' | 'sqliteBinding' | 'makeSample'>,
  clock: Clock,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  const { assetsDir, workers, sqliteBinding, makeSample } = options
  const folder = makeTemporaryFolder('run', sqliteBinding)
  try {
    const places = { dataDir: folder.path, assetsDir, workers, sqliteBinding, makeSample }
    const opened = await openHost({ ...places, clock })
    if (opened.kind === 'refused') throw new Refused(opened.error.code, opened.error.detail)
    try {
      return await work(opened.host)
    } finally {
      await opened.host.close()
    }
  } finally {
    folder.remove()
  }
}
