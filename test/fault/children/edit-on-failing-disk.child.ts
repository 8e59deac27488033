// Edits through the host until the disk fails and, where it does, until it takes writes again; prints
// what came of it as one line of JSON.
import { join } from 'node:path'
import type { ErrorCode } from '../../../electron/core/contract/app-error.ts'
import { refusals } from '../../../electron/core/workshop/decision.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { randomFrom } from '../../helpers/fault-random.ts'
import { hostAtWork, openHostOn } from '../../helpers/host-at-work.ts'

/** What one life on a failing disk came to. */
export type FailingDiskFigures = {
  readonly started: string
  readonly path: string
  readonly acknowledged: readonly (readonly [editId: string, seq: number])[]
  /** Why edits were refused that no rule of the workshop refuses. */
  readonly refusedAs: readonly ErrorCode[]
  /** Each change of the disk's health that was told: `disk` and whether it can be written. */
  readonly healthTold: readonly string[]
  readonly wentOn: boolean
}

const mostRounds = 300
const [dir = '', way = '', seed = ''] = process.argv.slice(2)
const acknowledged: [string, number][] = []
const refusedAs = new Set<ErrorCode>()
const dataDir = join(dir, 'data')

if (way === 'start') {
  const opened = await openHostOn(dataDir)
  if (opened.kind === 'ok') await opened.host.close()
  tell(opened.kind === 'ok' ? 'ok' : opened.error.code, '', [], false)
} else await work()

async function work(): Promise<void> {
  const { host, told, ask } = await hostAtWork(dataDir)
  const workshopId = await host.addWorkshop({ records: classRecords, origin: 'new' })
  const next = hurriedEdits(randomFrom(Number(seed)))
  let wentOn = false
  for (let round = 0; round < mostRounds && !wentOn; round += 1) {
    const edits = Array.from({ length: 8 }, next)
    const results = await ask('workshop.edit', { workshopId, edits })
    for (const result of results) {
      if (result.kind === 'committed') acknowledged.push([result.id, result.seq])
      else if (!(refusals as readonly ErrorCode[]).includes(result.reason))
        refusedAs.add(result.reason)
    }
    wentOn = refusedAs.size > 0 && results.some((result) => result.kind === 'committed')
  }
  const health = told.flatMap((event) => (event.kind === 'health-changed' ? [event.health] : []))
  const states = health.map(({ disk, writable }) => (writable ? disk : 'read-only'))
  await host.close()
  const path = join(dataDir, 'workshops', `${workshopId}.sqlite`)
  tell(
    'ok',
    path,
    states.filter((state, index) => state !== states[index - 1]),
    wentOn,
  )
}

function tell(started: string, path: string, healthTold: readonly string[], wentOn: boolean): void {
  const figures: FailingDiskFigures = {
    started,
    path,
    acknowledged,
    refusedAs: [...refusedAs],
    healthTold,
    wentOn,
  }
  console.log(JSON.stringify(figures))
}
