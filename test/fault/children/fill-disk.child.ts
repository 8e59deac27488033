// Edits through the host while the disk fills up, tries everything that writes, goes on when there
// is room again, and prints what came of it as one line of JSON.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode } from '../../../electron/core/contract/app-error.ts'
import type { CallName } from '../../../electron/core/contract/calls.ts'
import type { EditResult } from '../../../electron/core/contract/areas/workshop.ts'
import type { HostHealth } from '../../../electron/core/contract/areas/settings.ts'
import { refusals } from '../../../electron/core/workshop/decision.ts'
import type { SentEdit } from '../../../electron/core/workshop/edit.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { randomFrom } from '../../helpers/fault-random.ts'
import { verdictOn } from '../../helpers/fault-verdict.ts'
import { hostAtWork, openHostOn, type Answer, type HostAtWork } from '../../helpers/host-at-work.ts'
import { scarceRoom } from './scarce-room.ts'

/** What came of one scenario. */
export type FullDiskFigures = {
  readonly acknowledged: number
  readonly acknowledgedAfterReserve: number
  readonly refused: number
  readonly refusedAsDiskFull: number
  /** Committed when sent again, or refused by a rule: an earlier one had removed its note. */
  readonly resentAndSettled: number
  /** Each change of the disk's health that was told, in the order told. */
  readonly healthTold: readonly HostHealth['disk'][]
  readonly whileFull: Readonly<Record<string, ErrorCode | 'ok'>>
  readonly leftBehind: readonly string[]
  readonly recoveryMs: number
  /** Starting with no room at all, first with the reserve in place, then without it. */
  readonly startedFull: readonly string[]
  readonly lost: number
  readonly problem: string | null
}

const [dir = '', way = '', seed = ''] = process.argv.slice(2)
const room = scarceRoom(way, dir)
const dataDir = join(dir, 'data')
const next = hurriedEdits(randomFrom(Number(seed)))
const several = (count: number) => Array.from({ length: count }, next)
const acknowledged = new Map<string, number>()
const refused = new Map<string, { readonly sent: SentEdit; readonly reason: ErrorCode }>()
const healthTold: HostHealth['disk'][] = []
const startedFull: string[] = []

let at = await hostAtWork(dataDir)
const workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })

// There is room.
for (let round = 0; round < 5; round += 1) await edit(several(10))

// The disk fills; the reserve gives some more.
room.take()
while (refused.size === 0 && !healthTold.includes('low')) await edit(several(10))
const beforeReserve = acknowledged.size
while (refused.size === 0) await edit(several(10))
const acknowledgedAfterReserve = acknowledged.size - beforeReserve
for (let round = 0; round < 3; round += 1) await edit(several(10))
room.takeRest()
const whileFull = await tryEverything()
const leftBehind = draftsLeft()

// There is room again: the senders send once more what was refused, as their outbox does.
room.giveBack()
const startedMs = performance.now()
const results = await edit([...refused.values()].map((one) => one.sent))
const recoveryMs = performance.now() - startedMs
await edit(several(10))

// The app starts on a full disk.
await at.host.close()
room.take()
room.takeRest()
startedFull.push(await start(), await start())
room.giveBack()
at = await hostAtWork(dataDir)
await edit(several(10))
await at.host.close()

const verdict = await verdictOn(join(dataDir, 'workshops', `${workshopId}.sqlite`), acknowledged)
const figures: FullDiskFigures = {
  acknowledged: acknowledged.size,
  acknowledgedAfterReserve,
  refused: refused.size,
  refusedAsDiskFull: [...refused.values()].filter((one) => one.reason === 'disk-full').length,
  resentAndSettled: results.filter(isSettled).length,
  healthTold,
  whileFull,
  leftBehind,
  recoveryMs,
  startedFull,
  lost: verdict.lost,
  problem: verdict.problem,
}
console.log(JSON.stringify(figures))

async function edit(edits: readonly SentEdit[]): Promise<readonly EditResult[]> {
  const answers = await at.ask('workshop.edit', { workshopId, edits: [...edits] })
  for (const [index, answer] of answers.entries()) {
    const sent = edits[index]
    if (answer.kind === 'committed') acknowledged.set(answer.id, answer.seq)
    else if (sent && !isSettled(answer)) refused.set(answer.id, { sent, reason: answer.reason })
  }
  hear(at)
  return answers
}

function isSettled(answer: EditResult): boolean {
  return answer.kind === 'committed' || (refusals as readonly ErrorCode[]).includes(answer.reason)
}

function hear({ told }: HostAtWork): void {
  for (const event of told.splice(0)) {
    if (event.kind === 'health-changed' && event.health.disk !== (healthTold.at(-1) ?? 'ok'))
      healthTold.push(event.health.disk)
  }
}

/** Nothing else may harm what is there, or pass for done. */
async function tryEverything() {
  const names = { name: 'Second', place: '', facilitator: '', organisation: '' }
  const zone = { timeZone: 'Asia/Phnom_Penh', language: 'en', headCount: 24 } as const
  const wish = { agendaKey: 'two-day', startDate: '2026-11-23', ...names, ...zone }
  return {
    'workshop.open': outcome(await at.call('workshop.open', { workshopId })),
    'backup.make': outcome(await at.call('backup.make', { workshopId })),
    'library.create': outcome(await at.call('library.create', wish)),
    'library.list': outcome(await at.call('library.list', {})),
  }
}

function outcome(answer: Answer<CallName>): ErrorCode | 'ok' {
  return answer.ok ? 'ok' : answer.error.code
}

function draftsLeft(): readonly string[] {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /\.(new|partial|restoring|ready)/.test(name))
}

async function start(): Promise<string> {
  const opened = await openHostOn(dataDir)
  if (opened.kind === 'ok') await opened.host.close()
  room.takeRest()
  return opened.kind === 'ok' ? 'ok' : opened.error.code
}
