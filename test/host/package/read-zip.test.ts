import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readZip } from '../../../electron/host/package/read-zip.ts'
import { rawZip, type RawPart } from '../../helpers/raw-zip.ts'

const workshop: RawPart = { name: 'workshop.json', content: '{}' }
const codeOf = (zip: Uint8Array) => {
  const read = readZip(zip)
  return read.kind === 'ok' ? 'ok' : read.problem.code
}

describe('readZip', () => {
  it('reads what is deflated and what is stored', () => {
    const read = readZip(rawZip([workshop, { name: 'log.jsonl', content: 'x', method: 0 }]))
    expect(read.kind === 'ok' && [...read.parts.keys()]).toEqual(['workshop.json', 'log.jsonl'])
  })

  it.each([
    '../workshop.json',
    '/etc/passwd',
    'C:\\windows\\win.ini',
    'assets/../../x',
    'assets/con',
    'assets/com1.txt',
    'assets/a/b',
    'assets/',
    'assets/Photo.png',
    'assets/photo.png ',
    'notes.sqlite',
    '__proto__',
    'workshop.json\u0000',
    'ផែនទី.json',
  ])('refuses a part named %j', (name) => {
    expect(codeOf(rawZip([workshop, { name, content: 'x' }]))).toBe('zip-bad-name')
  })

  it('refuses a name that comes twice', () => {
    expect(codeOf(rawZip([workshop, workshop]))).toBe('zip-repeated-name')
  })

  it('refuses a link', () => {
    const link = { name: 'log.jsonl', content: '/etc/passwd', unixMode: 0o120777 }
    expect(codeOf(rawZip([workshop, link]))).toBe('zip-link')
  })

  it('refuses what is locked, and what is packed in another way', () => {
    expect(codeOf(rawZip([{ ...workshop, flags: 1 }]))).toBe('zip-encrypted')
    expect(codeOf(rawZip([{ ...workshop, method: 12 }]))).toBe('zip-method')
  })

  it('refuses a bomb by its stated size, before it unpacks', () => {
    const bomb = { name: 'workshop.json', content: Buffer.alloc(20_000_000) }
    expect(codeOf(rawZip([bomb]))).toBe('zip-packed-too-tightly')
    expect(codeOf(rawZip([{ ...bomb, unpackedBytes: 2 ** 31 }]))).toBe('too-large')
  })

  it('refuses a bomb that states a small size', () => {
    const bomb = { name: 'workshop.json', content: Buffer.alloc(20_000_000), unpackedBytes: 100 }
    expect(codeOf(rawZip([bomb]))).toBe('zip-damaged')
  })

  it('refuses parts that together are too large', () => {
    const noise = { content: deflateRawSync(Buffer.from('noise')), unpackedBytes: 0 }
    const parts = Array.from({ length: 20 }, (_, index) => ({
      ...noise,
      name: `assets/photo-${index}.png`,
      unpackedBytes: 15 * 1_048_576,
      content: Buffer.alloc(100_000, Math.sin(index).toString()),
      method: 0,
    }))
    expect(codeOf(rawZip(parts))).toBe('too-large')
  })

  it('refuses more parts than any package has', () => {
    const parts = Array.from({ length: 1001 }, (_, index) => ({
      name: `assets/p${index}`,
      content: '',
    }))
    expect(codeOf(rawZip(parts))).toBe('zip-too-many-parts')
  })

  it('refuses a part that lies inside another', () => {
    const inner = rawZip([{ name: 'assets/b', content: 'x', method: 0 }])
    const outer: RawPart = { name: 'assets/a', content: inner, method: 0 }
    const nested: RawPart = { name: 'assets/b', content: 'x', method: 0, headerOffset: 38 }
    expect(codeOf(rawZip([outer]))).toBe('ok')
    expect(codeOf(rawZip([outer, nested]))).toBe('zip-damaged')
  })

  it('refuses a part whose own header tells another name', () => {
    expect(codeOf(rawZip([{ ...workshop, localName: 'workshop.txt' }]))).toBe('zip-damaged')
  })

  it('refuses bytes behind the end, and a file cut short', () => {
    expect(codeOf(rawZip([workshop], Uint8Array.of(0)))).toBe('zip-damaged')
    const whole = rawZip([workshop])
    for (let length = 0; length < whole.length; length += 1) {
      expect(codeOf(whole.subarray(0, length))).toBe('cut-off')
    }
  })

  it('refuses a part whose bytes were changed', () => {
    const zip = Buffer.from(rawZip([{ ...workshop, content: 'a long enough text', method: 0 }]))
    zip[45] = (zip[45] ?? 0) ^ 1
    expect(codeOf(zip)).toBe('zip-damaged')
  })
})
