import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBackup } from '../../../electron/host/store/check-backup.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { between, randomFrom, type Random } from '../../helpers/fault-random.ts'
import { acknowledgedIn, verdictOn } from '../../helpers/fault-verdict.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { runUntilKilled, type KillFrom } from './kill-child.ts'
import { addFigures, noFigures, type KillFigures } from './kill-figures.ts'

const cyclesOnOneFolder = 10

/** Kills the whole host over and over; each time the next start must find everything. */
export async function killHost(cycles: number, seed: number): Promise<KillFigures> {
  const random = randomFrom(seed)
  let figures = noFigures
  while (figures.cycles < cycles) {
    const some = Math.min(cyclesOnOneFolder, cycles - figures.cycles)
    figures = addFigures(figures, await oneFolder(some, random))
  }
  return figures
}

async function oneFolder(cycles: number, random: Random): Promise<KillFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sala-kill-host-'))
  let figures = noFigures
  try {
    const { host } = await hostAtWork(dataDir)
    const workshopId = await host.addWorkshop({ records: classRecords, origin: 'new' })
    await host.close()
    const acknowledged = new Map<string, number>()
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const from = cycle % 2 === 0 ? 'opening' : 'ack'
      const killing = { dataDir, workshopId, acknowledged, random, from } as const
      figures = addFigures(figures, await oneKill(killing))
    }
    return { ...figures, acknowledged: acknowledged.size }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Killing = {
  readonly dataDir: string
  readonly workshopId: string
  readonly acknowledged: Map<string, number>
  readonly random: Random
  readonly from: KillFrom
}

async function oneKill({ dataDir, workshopId, acknowledged, random, from }: Killing) {
  const args = [dataDir, workshopId, String(between(random, 0, 2 ** 31))]
  const kill = { from, afterMs: between(random, 1, 120) }
  const printed = await runUntilKilled('edit-through-host', args, kill)
  for (const [id, seq] of acknowledgedIn(printed)) acknowledged.set(id, seq)
  const startedMs = performance.now()
  const at = await hostAtWork(dataDir)
  await at.ask('workshop.open', { workshopId })
  const recoveryMs = performance.now() - startedMs
  const problems = await problemsOf(at, dataDir, workshopId, printed)
  await at.host.close()
  const path = join(dataDir, 'workshops', `${workshopId}.sqlite`)
  const { lost, problem } = await verdictOn(path, acknowledged)
  if (problem !== null) problems.push(problem)
  return { cycles: 1, acknowledged: 0, lost, problems, recoveryMs: [recoveryMs] }
}

/** Besides the edits: every workshop and backup that was told, and no half-made file. */
async function problemsOf(at: HostAtWork, dataDir: string, workshopId: string, printed: string) {
  const problems: string[] = []
  const listed = new Set((await at.ask('library.list', {})).map((summary) => summary.id))
  for (const [, id = ''] of printed.matchAll(/^made (\S+)\n/gm)) {
    if (!listed.has(id)) problems.push(`workshop ${id} is gone`)
  }
  const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  problems.push(...files.filter((name) => /\.(new|partial|restoring|ready)/.test(name)))
  const backups = await at.ask('backup.list', { workshopId })
  for (const [, id = ''] of printed.matchAll(/^backup (\S+)\n/gm)) {
    const thinned = backups.length >= 24
    if (!thinned && !backups.some((backup) => backup.id === id)) problems.push(`no backup ${id}`)
  }
  const [newest] = backups
  if (newest !== undefined) {
    const { seq } = await checkBackup(join(dataDir, 'backups', workshopId, `${newest.id}.sqlite`))
    if (seq !== newest.seq) problems.push(`backup ${newest.id} is at ${seq}`)
  }
  return problems
}
