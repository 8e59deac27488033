// The host of the page in a thread of its own, as the real one has a process of its own: what it
// costs to decide is not what it costs to draw.
import '../../../renderer/client/zod-without-eval.ts'
import { createBirpc } from 'birpc'
import type { ClientSide, HostSide } from '../../../electron/core/contract/wire.ts'
import { boardSheet } from './board-sheet.ts'
import { hostInMemory } from './host-in-memory.ts'
import { benchRecords } from './ours-records.ts'

self.onmessage = ({ data, ports: [wire, counter] }: MessageEvent<{ noteCount: number }>) => {
  if (wire === undefined || counter === undefined) throw new Error('no ports')
  const host = hostInMemory(benchRecords(boardSheet(data.noteCount)), (event) => {
    void page.$callEvent('feed', event)
  })
  const side: HostSide = { call: host.call }
  const page = createBirpc<ClientSide, HostSide, false>(side, {
    post: (text: string) => wire.postMessage(text),
    on: (listener) => {
      wire.onmessage = ({ data: text }) => void listener(text)
    },
    serialize: (message: unknown) => JSON.stringify(message),
    deserialize: (text: string) => JSON.parse(text) as unknown,
    proxify: false,
    timeout: -1,
  })
  counter.onmessage = () => counter.postMessage(host.writes())
}
