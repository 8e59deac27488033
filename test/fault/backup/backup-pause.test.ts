import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { BackupFolder } from '../../../electron/host/backup/backup-folder.ts'
import { systemClock } from '../../../electron/host/clock.ts'
import { by } from '../../helpers/callers.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { faultSeed, randomFrom } from '../../helpers/fault-random.ts'
import { inLongRun } from '../../helpers/long-run.ts'
import { sessionOver } from '../../helpers/session.ts'

const [editCount, backupCount] = inLongRun ? [10_000, 500] : [3000, 5]

describe('backups of a full workshop', () => {
  it('are sound while edits go on, and hold up no one for long', async () => {
    const at = await sessionOver(classRecords)
    const dir = mkdtempSync(join(tmpdir(), 'sala-pause-'))
    const backups = new BackupFolder(dir, systemClock)
    const next = hurriedEdits(randomFrom(faultSeed))
    for (let edit = 0; edit < editCount; edit += 20) {
      void at.session.edit(Array.from({ length: 20 }, next), by('console'))
      at.session.flush()
    }
    const pausesMs: number[] = []
    for (let made = 0; made < backupCount; made += 1) {
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      const backup = backups.make(at.store, 'changed')
      const answers = await at.session.edit([next(), next()], by('console'))
      const { seq } = await backup
      delay.disable()
      pausesMs.push(delay.max / 1e6)
      expect(answers).toHaveLength(2)
      expect(seq).toBeGreaterThan(1)
    }
    reportFigures({
      goal: 'G17 backups while edits go on',
      cases: backupCount,
      failures: 0,
      timed: { what: 'longest pause', timesMs: pausesMs },
      remarks: `${at.session.seq} edits in the log, each copy opened and checked`,
      seed: faultSeed,
    })
    at.dispose()
    rmSync(dir, { recursive: true, force: true })
  })
})
