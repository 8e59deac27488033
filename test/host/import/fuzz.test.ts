import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { integrityIssues } from '../../../electron/core/workshop/integrity.ts'
import { tablesFrom } from '../../../electron/core/workshop/tables.ts'
import { printWorkshopFile, toWorkshopFile } from '../../../electron/core/workshop/workshop-file.ts'
import { readPackage } from '../../../electron/host/import/read-package.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { readZip } from '../../../electron/host/package/read-zip.ts'
import { times } from '../../helpers/long-run.ts'
import { mutateBytes, mutateJson, randomOf } from '../../helpers/mutate.ts'
import { rawPackage } from '../../helpers/raw-zip.ts'
import { keptFile } from '../../helpers/workshop-fixtures.ts'
import { logOf, sampleWorkshop } from '../../helpers/sample-workshop.ts'

const seed = Number(process.env['SALA_SEED'] ?? 20261124)
const rounds = times(500, 100_000)
const records = sampleWorkshop()
const log = logOf(records)
const file = toWorkshopFile(records)
const text = printWorkshopFile(file)
const whole = packageBytes({ records, log, appVersion: '0.1.0' })

/** Reads; whatever is taken must be sound, and the same after a journey through a file. */
function outcome(bytes: Uint8Array, name: string): 'ok' | 'rejected' {
  const read = readPackage(bytes, name)
  if (read.kind === 'rejected') {
    expect(read.place.startsWith(name)).toBe(true)
    return 'rejected'
  }
  expect(integrityIssues(tablesFrom(read.records))).toEqual([])
  const again = readPackage(
    packageBytes({ records: read.records, log: read.log, appVersion: '' }),
    'again.sala',
  )
  expect(again).toMatchObject({ kind: 'ok', records: read.records })
  expect(Object.prototype).not.toHaveProperty('admin')
  return 'ok'
}

/** What a kept package holds. */
function partsOfKept(version: 2): [workshop: unknown, log: readonly unknown[]] {
  const zip = readZip(readFileSync(keptFile(version, 'sala')))
  if (zip.kind !== 'ok') throw new Error('a kept file is broken')
  const textOf = (name: string) => Buffer.from(zip.parts.get(name) ?? []).toString()
  const lines = textOf('log.jsonl').trim().split('\n')
  return [JSON.parse(textOf('workshop.json')), lines.map((line) => JSON.parse(line) as unknown)]
}

function tally(make: (round: number) => Uint8Array, name: string) {
  const counts = { ok: 0, rejected: 0 }
  for (let round = 0; round < rounds; round += 1) counts[outcome(make(round), name)] += 1
  return counts
}

/** Only a hang may end a test by its clock. */
const hang = { timeout: 60 * 60_000 }

describe(`readPackage of altered files (seed ${seed}, ${rounds} each)`, hang, () => {
  it('survives altered bytes of a package, and lets none through that is not whole', () => {
    const counts = tally((round) => mutateBytes(whole, randomOf(seed + round)), 'a.sala')
    expect(counts.rejected).toBeGreaterThan(rounds * 0.9)
  })

  it('survives altered bytes of a plain file', () => {
    const counts = tally(
      (round) => mutateBytes(Buffer.from(text), randomOf(seed + round)),
      'a.json',
    )
    expect(counts.rejected).toBeGreaterThan(rounds * 0.5)
  })

  it.each([
    ['of today', file, log],
    ['of version 2', ...partsOfKept(2)],
  ])('survives altered values, in a package %s whose hashes are true', (_, workshop, lines) => {
    const counts = tally((round) => {
      const random = randomOf(seed + round)
      const turned = random(2) === 0
      const content = JSON.stringify(turned ? mutateJson(workshop, random) : workshop)
      const entries = turned ? lines : lines.map((entry) => mutateJson(entry, random))
      return rawPackage([
        { name: 'workshop.json', content },
        {
          name: 'log.jsonl',
          content: entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
        },
      ])
    }, 'a.sala')
    expect(counts.rejected).toBeGreaterThan(0)
    expect(counts.ok).toBeGreaterThan(0)
  })

  it('survives altered records of the zip itself', () => {
    const tail = Buffer.from(whole).lastIndexOf(Buffer.from('PK\u0001\u0002'))
    const start = Buffer.from(whole).indexOf(Buffer.from('PK\u0001\u0002'))
    expect(tail).toBeGreaterThan(start)
    const counts = tally((round) => {
      const directory = mutateBytes(whole.subarray(start), randomOf(seed + round))
      return Buffer.concat([whole.subarray(0, start), directory])
    }, 'a.sala')
    expect(counts.rejected).toBeGreaterThan(rounds * 0.5)
  })
})
