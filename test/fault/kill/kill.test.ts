import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { between, faultSeed, randomFrom } from '../../helpers/fault-random.ts'
import { inLongRun } from '../../helpers/long-run.ts'
import { verdictOn } from '../../helpers/fault-verdict.ts'
import { copyOfKeptFile } from '../../helpers/workshop-fixtures.ts'
import { runUntilKilled } from './kill-child.ts'
import { addFigures, noFigures, reportKills } from './kill-figures.ts'
import { killHost } from './kill-host.ts'
import { killLoop } from './kill-loop.ts'

const wished = process.env['SALA_FAULT_KILLS']
const [ofSession, ofHost, ofMigration] = inLongRun
  ? [10_000, 1000, 200]
  : [Number(wished ?? 30), 10, 10]

describe('kill −9', () => {
  it(`takes no answered edit from a session, ${ofSession} times over`, async () => {
    const figures = await killLoop(ofSession, faultSeed)
    reportKills('G1 kill −9, session', figures)
    expect(figures).toMatchObject({ cycles: ofSession, lost: 0, problems: [] })
    expect(figures.acknowledged, 'the children got work done').toBeGreaterThanOrEqual(ofSession / 2)
  })

  it(`takes nothing from a host with backups and new workshops, ${ofHost} times over`, async () => {
    const figures = await killHost(ofHost, faultSeed)
    reportKills('G1 kill −9, whole host', figures)
    expect(figures).toMatchObject({ cycles: ofHost, lost: 0, problems: [] })
    expect(figures.acknowledged, 'the children got work done').toBeGreaterThanOrEqual(ofHost / 2)
  })

  it(`leaves a file that is being migrated old or new, ${ofMigration} times over`, async () => {
    const random = randomFrom(faultSeed)
    const keptPath = copyOfKeptFile(1)
    const kept = await openWorkshop(keptPath)
    if (kept.kind !== 'ok') throw new Error(kept.kind)
    const lines = [...kept.store.readLog()].filter(({ edit }) => edit.kind !== 'migrated')
    const edits = new Map(lines.map((entry) => [entry.editId, entry.seq]))
    kept.store.close()
    rmSync(dirname(keptPath), { recursive: true, force: true })
    let figures = noFigures
    while (figures.cycles < ofMigration) {
      const path = copyOfKeptFile(1)
      await runUntilKilled('open-older', [path], {
        from: 'opening',
        afterMs: between(random, 0, 25),
      })
      const { lost, problem, recoveryMs } = await verdictOn(path, edits)
      const problems = problem === null ? [] : [problem]
      const cycle = { cycles: 1, acknowledged: 0, lost, problems, recoveryMs: [recoveryMs] }
      figures = addFigures(figures, cycle)
      rmSync(dirname(path), { recursive: true, force: true })
    }
    reportKills('G8 kill −9 inside migration', { ...figures, acknowledged: edits.size })
    expect(figures).toMatchObject({ lost: 0, problems: [] })
  })
})
