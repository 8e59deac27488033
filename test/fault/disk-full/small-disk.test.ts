import { describe, expect, it } from 'vitest'
import { reportFigures } from '../../helpers/fault-figures.ts'
import type { SmallDiskFigures } from '../children/make-on-small-disk.child.ts'
import { mayMount, playChild } from '../children/own-mounts.ts'

const sizesKb = process.env['SALA_LONG']
  ? Array.from({ length: 150 }, (_, step) => 40 * (step + 1))
  : [300, 800, 1100, 2500, 3500, 6000]

describe('a disk with little room left', () => {
  it.skipIf(!mayMount)(
    'has all that was answered as made, and no trace of what was refused [needs mount]',
    () => {
      const made = playChild('make-on-small-disk', sizesKb.map(String), { mounts: true })
      const { outcomes, wrong } = made as SmallDiskFigures
      const counts = Object.values(outcomes).flatMap((one) => Object.values(one))
      reportFigures({
        goal: 'A4 files made on a nearly full disk',
        cases: counts.reduce((sum, count) => sum + count, 0),
        failures: wrong.length,
        remarks: JSON.stringify(outcomes).replaceAll('"', ''),
        seed: null,
      })
      expect(wrong).toEqual([])
      for (const what of ['create', 'import', 'backup', 'restore'])
        expect(Object.keys(outcomes[what] ?? {}).toSorted()).toEqual(['disk-full', 'ok'])
    },
  )
})
