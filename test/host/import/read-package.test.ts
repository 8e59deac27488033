import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LogLine } from '../../../electron/core/workshop/log-entry.ts'
import { printWorkshopFile, toWorkshopFile } from '../../../electron/core/workshop/workshop-file.ts'
import { problemText, problemTextsSchema } from '../../../electron/host/import/problem-text.ts'
import { readPackage } from '../../../electron/host/import/read-package.ts'
import { printLog } from '../../../electron/host/package/log-lines.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { rawPackage, rawZip, trueManifest } from '../../helpers/raw-zip.ts'
import { logOf, sampleWorkshop } from '../../helpers/sample-workshop.ts'

const texts = problemTextsSchema.parse(JSON.parse(readFileSync('assets/texts/import.json', 'utf8')))
const records = sampleWorkshop()
const good = printWorkshopFile(toWorkshopFile(records))
const log = printLog(logOf(records))
const slotLine = good.split('\n').findIndex((line) => line.includes('"slots"')) + 1

const again = 'it was not copied whole. Copy it again from where it came from'
const emptyFile = `this file is empty; ${again}`
const cutOff = `this file ends too early; ${again}`

/** What a person would be told, or `ok`. */
function told(content: string | Uint8Array, name = 'class.json'): string {
  const read = readPackage(Buffer.from(content), name)
  return read.kind === 'ok' ? 'ok' : `${read.place}: ${problemText(read.problem, 'en', texts)}`
}

const changed = (from: string | RegExp, to: string) => {
  expect(good).toMatch(from)
  return good.replace(from, to)
}

describe('readPackage of a plain file', () => {
  it('takes a sound workshop, with or without a byte order mark', () => {
    expect(told(good)).toBe('ok')
    expect(told(`\ufeff${good}`)).toBe('ok')
  })

  it('keeps the words of a name apart, in one line', () => {
    const json = JSON.parse(good) as { workshop: object }
    const workshop = { ...json.workshop, name: 'A\u000bclass\nof two' }
    const read = readPackage(Buffer.from(JSON.stringify({ ...json, workshop })), 'class.json')
    expect(read.kind === 'ok' && read.records.workshop[0]?.name).toBe('A class of two')
  })

  it('takes one that an editor has written in UTF-16, of either order', () => {
    const little = Buffer.from(good, 'utf16le')
    expect(told(little)).toBe('ok')
    expect(told(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe('ok')
    const big = Buffer.from(little).swap16()
    expect(told(big)).toBe('ok')
    expect(told(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe('ok')
    expect(told(little.subarray(1))).toBe('class.json: not a UTF-8 text')
  })

  it('says of a package that was not copied whole that it was not', () => {
    const whole = packageBytes({ records, log: logOf(records), appVersion: '0.1.0' })
    expect(told(whole.subarray(0, whole.length / 2), 'class.sala')).toBe(`class.sala: ${cutOff}`)
    expect(told('', 'class.sala')).toBe(`class.sala: ${emptyFile}`)
  })

  it('tells line, column, path and what was expected', () => {
    const text = good.replace(/"durationMin": \d+/, '"durationMin": 0')
    const line = text.split('\n').findIndex((one) => one.includes('"durationMin": 0')) + 1
    expect(told(text)).toBe(
      `class.json:${line}:22 slots[0].durationMin: expected a whole number of 1–1440`,
    )
  })

  it.each([
    ['[]', 'class.json:1:1: this is not a Sala workshop'],
    ['', `class.json: ${emptyFile}`],
    [' \r\n', `class.json: ${emptyFile}`],
    [Buffer.alloc(9), `class.json: ${emptyFile}`],
    ['{"format": "sala-wor', `class.json:1:12: ${cutOff}`],
    ['{"format": 1,\n', `class.json:2:1: ${cutOff}`],
    [`{"format": 1${'\0'.repeat(9)}`, `class.json:1:13: ${cutOff}`],
    ['{\n  "format": 1,,\n}', 'class.json:2:15: not valid JSON from here on'],
    ['{"a": NaN}', 'class.json:1:7: not valid JSON from here on'],
    ['{} // done', 'class.json:1:4: not valid JSON from here on'],
    [`${'['.repeat(200_000)}`, 'class.json:1:41: nested deeper than 40 levels'],
    ['{"a":1,\n "a":2}', 'class.json:2:2: the field “a” appears twice'],
    [
      '{"format":"sala-workshop","version":999}',
      'class.json:1:37 version: written by a newer Sala (format 999); update Sala to open it',
    ],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'class.json: not a UTF-8 text'],
    [Buffer.from('SQLite format 3\u0000'), 'class.json:1:1: not valid JSON from here on'],
  ])('refuses %j', (content, sentence) => {
    expect(told(content)).toBe(sentence)
  })

  it('names a field that is not known, at its place', () => {
    expect(told(changed('"days"', '"dayz": [],\n  "days"'))).toMatch(
      /^class\.json:\d+:3 dayz: the field “dayz” is not known$/,
    )
    expect(told(changed('"workshop": {', '"workshop": {"__proto__": {"a": 1},'))).toMatch(
      /^class\.json:\d+:16 workshop\.__proto__: the field “__proto__” is not known$/,
    )
  })

  it('names a field that is missing, at its record', () => {
    expect(told(changed(/ {6}"durationMin": \d+,\n/, ''))).toBe(
      `class.json:${slotLine + 1}:5 slots[0].durationMin: the field “durationMin” is missing`,
    )
  })

  it.each([
    [
      /"kind": "(theory|practice|break|admin)"/,
      '"kind": "party"',
      /kind: expected one of: theory, practice, break, admin$/,
    ],
    [
      /"durationMin": \d+/,
      '"durationMin": 1e999',
      /durationMin: expected a whole number of 1–1440$/,
    ],
    [
      /"durationMin": \d+/,
      '"durationMin": "60"',
      /durationMin: expected a whole number of 1–1440$/,
    ],
    [/"severity": (\d|null)/, '"severity": 9', /severity: expected a whole number of 1–3 \| null$/],
    [/"dayId": "[^"]+"/, '"dayId": "monday"', /dayId: expected an id \(UUID\)$/],
    [
      /"dayId": "[^"]+"/,
      '"dayId": "01930000-0000-7001-8000-0000000000ff"',
      /dayId: points at 01930000-0000-7001-8000-0000000000ff, which is not in this file$/,
    ],
    [/"date": "[^"]+"/, '"date": "2026-02-30"', /date: expected a date such as 2026-11-24$/],
    [/"autoAdvance": (true|false)/, '"autoAdvance": "no"', /autoAdvance: expected true or false$/],
    [/"workshop": \{/, '"workshop": 5, "x": {', /workshop: expected an object \{ … \}$/],
    [/"rowKey": "pain"/, '"rowKey": "joy"', /notes\[0\]: stands in a column or row/],
  ])('tells what is wrong with %s', (from, to, sentence) => {
    expect(told(changed(from, to))).toMatch(sentence)
  })

  it('refuses two records with one id', () => {
    const [first, second] = records.slot
    const text = good.replace(`"id": "${second?.id}"`, `"id": "${first?.id}"`)
    expect(told(text)).toMatch(/slots\[1\]\.id: two records have the id /)
  })
})

describe('readPackage of a package', () => {
  const workshop = { name: 'workshop.json', content: good }
  const lines = { name: 'log.jsonl', content: log }

  it('takes one that is whole', () => {
    expect(told(rawPackage([workshop, lines]), 'class.sala')).toBe('ok')
  })

  it('tells the place inside the package', () => {
    const bad = { ...workshop, content: changed(/"durationMin": \d+/, '"durationMin": -1') }
    expect(told(rawPackage([bad, lines]), 'class.sala')).toMatch(
      /^class\.sala\/workshop\.json:\d+:22 slots\[0\]\.durationMin: expected a whole number/,
    )
  })

  it('refuses a part that differs from its hash, is missing, or is not listed', () => {
    const manifest = trueManifest([workshop, lines])
    const altered = { ...lines, content: `${log} ` }
    expect(told(rawZip([manifest, workshop, altered]), 'a.sala')).toBe(
      'a.sala/log.jsonl: this part has been changed since the package was written',
    )
    expect(told(rawZip([manifest, workshop]), 'a.sala')).toBe(
      'a.sala/log.jsonl: this part of the package is missing',
    )
    expect(told(rawZip([trueManifest([workshop]), workshop, lines]), 'a.sala')).toBe(
      'a.sala/log.jsonl: this part is not in the package’s own list',
    )
    expect(told(rawZip([workshop, lines]), 'a.sala')).toBe(
      'a.sala/manifest.json: this part of the package is missing',
    )
    expect(told(rawPackage([lines]), 'a.sala')).toBe(
      'a.sala/workshop.json: this part of the package is missing',
    )
  })

  it('refuses a log with a line that is no entry', () => {
    const bad = { ...lines, content: log.replace('"seq":2', '"seq":"2"') }
    expect(told(rawPackage([workshop, bad]), 'a.sala')).toMatch(/^a\.sala\/log\.jsonl:2: /)
  })
})

describe('problemText', () => {
  it('has every problem in three languages', () => {
    for (const language of ['en', 'km', 'zh'] as const) {
      const text = problemText(
        { code: 'expected-whole-number', values: { min: '1', max: '3', orNull: ' | null' } },
        language,
        texts,
      )
      expect(text).toMatch(/1.*3.*null/)
    }
  })

  it('leaves out a history whose numbers have come too far to go on', () => {
    const records = sampleWorkshop()
    const [first, last] = logOf(records)
    const far = [first, { ...last, seq: 1_000_000_000_000 }] as LogLine[]
    const read = readPackage(packageBytes({ records, log: far, appVersion: '' }), 'far.sala')
    expect(read).toMatchObject({ kind: 'ok', history: 'left-out', log: [] })
  })
})
