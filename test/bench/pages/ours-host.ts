import { createHostClient, type HostClient } from '../../../renderer/client/host-client.ts'
import { createHostLine } from '../../../renderer/client/host-line.ts'
import { sleep } from '../../../renderer/client/open-host.ts'
import { portChannel } from '../../../renderer/client/port-channel.ts'
import type { Writes } from './contract.ts'

export type OursHost = {
  readonly client: HostClient
  readonly writes: () => Promise<Writes>
}

/** The host in memory, reached as the app's pages reach theirs: text through a port. */
export function startOursHost(noteCount: number): OursHost {
  const wire = new MessageChannel()
  const counter = new MessageChannel()
  const worker = new Worker(new URL('./ours-host.worker.ts', import.meta.url), { type: 'module' })
  worker.postMessage({ noteCount }, [wire.port2, counter.port2])
  const channel = portChannel(wire.port1)
  const line = createHostLine({
    openChannel: () => Promise.resolve({ kind: 'open', channel }),
    waitMs: sleep,
    chance: () => 0,
  })
  return {
    client: createHostClient(line),
    writes: () =>
      new Promise((resolve) => {
        counter.port1.onmessage = ({ data }: MessageEvent<Writes>) => resolve(data)
        counter.port1.postMessage(null)
      }),
  }
}
