// Runs a slot in the room of a real host, the one that is there already after a crash, prints what the host tells, and does what it reads, line by line.
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { remainingMs } from '../../../electron/core/run/run-time.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'

const dangerMs = 30_000
const [dataDir = ''] = process.argv.slice(2)
const print = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`)

const { host, ask } = await hostAtWork(dataDir)
const workshopId = (await ask('room.get', {})).workshopId ?? (await startSlot())
host.subscribe((event) => {
  if (event.kind === 'clock-news') print(event.news)
  if (event.kind === 'alarm') void look('alarm')
  if (event.kind === 'room-changed' && event.room.question)
    print({ kind: 'asked', atMs: Date.now(), ...event.room.question })
})

/** In a new workshop in the room. */
async function startSlot(): Promise<string> {
  const workshopId = await host.addWorkshop({ records: classRecords, origin: 'new' })
  await ask('room.enter', { workshopId })
  const start = { kind: 'run.start', slotId: classRecords.slot[0].id, runId: newId() } as const
  await ask('workshop.edit', { workshopId, edits: [sent(start)] })
  return workshopId
}

async function leftMs(now = Date.now()): Promise<number> {
  const { records } = await host.readWorkshop(workshopId)
  const run = records.slot_run.find(({ endedMs }) => endedMs === null)
  return run === undefined ? NaN : remainingMs(run, now)
}

async function look(kind = 'seen'): Promise<void> {
  const atMs = Date.now()
  print({ kind, atMs, remainingMs: await leftMs(atMs) })
}

/** To two seconds more than what remains when danger begins. */
async function shorten(): Promise<void> {
  const byMs = dangerMs + 2000 - (await leftMs())
  await ask('workshop.edit', { workshopId, edits: [sent({ kind: 'run.extend', byMs })] })
}

createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'count' || line === 'leave-out')
    void ask('room.answer', { answer: line }).then(() => look())
  else if (line === 'shorten') void shorten()
  else void look()
})
await host.readWorkshop(workshopId)
host.room.beat()
print({ kind: 'ready', question: host.room.current().question })
