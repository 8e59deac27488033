import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { asOneFile } from '../../../../../renderer/console/export/save-files.ts'

const one = { name: 'G1.pdf', bytes: strToU8('one') }
const two = { name: 'G2.pdf', bytes: strToU8('two') }

describe('asOneFile', () => {
  it('leaves one file as it is', () => {
    expect(asOneFile([one], 'all.zip')).toBe(one)
  })

  it('puts several into a zip under their own names', () => {
    const zip = asOneFile([one, two], 'all.zip')
    expect(zip?.name).toBe('all.zip')
    const files = Object.entries(unzipSync(zip?.bytes ?? new Uint8Array()))
    expect(files.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['G1.pdf', 'one'],
      ['G2.pdf', 'two'],
    ])
  })

  it('makes nothing of nothing', () => {
    expect(asOneFile([], 'all.zip')).toBe(null)
  })
})
