import { describe, expect, it } from 'vitest'
import { printWorkshopFile, toWorkshopFile } from '../../../electron/core/workshop/workshop-file.ts'
import { readPackage } from '../../../electron/host/import/read-package.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { logOf, sampleWorkshop } from '../../helpers/sample-workshop.ts'

const records = sampleWorkshop()
const log = logOf(records)
const contents = { records, log, appVersion: '0.1.0' }

function ok(bytes: Uint8Array) {
  const read = readPackage(bytes, 'class.sala')
  if (read.kind === 'rejected') throw new Error(`${read.place} ${JSON.stringify(read.problem)}`)
  return read
}

describe('packageBytes', () => {
  it('gives back the workshop and its log', () => {
    const read = ok(packageBytes(contents))
    expect(printWorkshopFile(toWorkshopFile(read.records))).toBe(
      printWorkshopFile(toWorkshopFile(records)),
    )
    expect(read.log).toEqual(log)
    expect(read.history).toBe('kept')
  })

  it('gives the same bytes at any hour and in any zone', () => {
    const before = process.env['TZ']
    const first = packageBytes(contents)
    try {
      for (const zone of ['Asia/Phnom_Penh', 'America/Los_Angeles', 'Australia/Lord_Howe']) {
        process.env['TZ'] = zone
        expect(Buffer.compare(packageBytes(contents), first)).toBe(0)
      }
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })

  it('writes the same package after a journey through a package', () => {
    const first = packageBytes(contents)
    const read = ok(first)
    expect(Buffer.compare(packageBytes({ ...contents, ...read }), first)).toBe(0)
  })

  it('carries assets by name', () => {
    const assets = new Map([['assets/photo-1.png', Uint8Array.of(1, 2, 3)]])
    expect([
      ...(ok(packageBytes({ ...contents, assets })).assets.get('assets/photo-1.png') ?? []),
    ]).toEqual([1, 2, 3])
  })

  it('leaves a log out that leads to another workshop, and keeps the workshop', () => {
    const read = ok(packageBytes({ ...contents, log: log.slice(0, 1) }))
    expect(read).toMatchObject({ history: 'left-out', log: [] })
    expect(read.records.note).toHaveLength(records.note.length)
  })

  it('leaves a log out that holds one edit twice', () => {
    const twice = log.map((entry) => ({ ...entry, editId: log[0]?.editId ?? '' }))
    expect(ok(packageBytes({ ...contents, log: twice })).history).toBe('left-out')
  })
})
