// Looks at the clocks as the host does, and prints what happens to them, until it is killed.
import { writeSync } from 'node:fs'
import { systemClock } from '../../../electron/host/clock.ts'
import { ClockWatcher } from '../../../electron/host/live/clock-watcher.ts'
import { beatMs } from '../../../electron/host/live/heartbeat.ts'

const watcher = new ClockWatcher(systemClock)
const print = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`)

setInterval(() => {
  for (const news of watcher.look()) print(news)
}, beatMs)
print({ kind: 'ready' })
