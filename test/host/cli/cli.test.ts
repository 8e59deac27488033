import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { telling } from '../../helpers/long-run.ts'
import { mutateBytes, randomOf } from '../../helpers/mutate.ts'
import { fingerprint, sala, workFolder } from '../../helpers/sala.ts'
import { logOf, sampleWorkshop } from '../../helpers/sample-workshop.ts'

const folder = workFolder()
afterAll(() => folder.remove())

const make = [
  ...[
    'new',
    '--template',
    'two-day',
    '--name',
    'ភាពស្មោះត្រង់\u000b& loyalty\n',
    '--date',
    '2026-11-24',
  ],
  ...['--place', 'Phnom Penh', '--people', '24', '--language', 'km', '--zone', 'Asia/Phnom_Penh'],
  ...['--track', 'finance', '--audience', 'front-line'],
]

type Printed = { workshop: Record<string, unknown>; days: { date: string }[]; slots: unknown[] }
const printed = async (file: string) => {
  const run = await sala(folder, 'print', file, '--json')
  expect(run).toMatchObject({ code: 0, err: '' })
  return run.out
}

beforeAll(async () => {
  expect(await sala(folder, ...make, '--out', 'class.sala')).toMatchObject({ code: 0, err: '' })
  writeFileSync(folder.file('class.json'), await printed('class.sala'))
}, 120_000)

/** Runs a command that must fail and leave every byte as it was. */
async function refused(code: number, ...args: readonly string[]): Promise<string> {
  const before = fingerprint(folder)
  const run = await sala(folder, ...args)
  expect({ ...run, err: '' }).toEqual({ code, out: '', err: '' })
  expect(fingerprint(folder)).toEqual(before)
  return run.err
}

describe('sala', () => {
  it('tells its commands, its version, and each command’s options', async () => {
    const general = await sala(folder, '--help')
    expect(general.code).toBe(0)
    for (const name of [
      'new',
      'import',
      'check',
      'print',
      'export',
      'play',
      'demo',
      'serve',
      'schema',
    ]) {
      expect(general.out).toMatch(new RegExp(`^  ${name} `, 'm'))
    }
    expect((await sala(folder, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await sala(folder, 'play', '--help')).out).toMatch(/Usage: sala play W\.sala --until/)
  })

  it.each(
    telling(
      [
        [['frobnicate'], 'sala: there is no command “frobnicate”'],
        [['check', 'class.sala', '--deep'], 'sala: unknown option --deep'],
        [['check'], 'sala: W.sala is missing'],
        [['check', 'class.sala', 'b.sala'], 'sala: “b.sala” is one argument too many'],
        [['new', '--out', 'x.sala'], 'sala: the option --template is missing'],
        [
          ['import', 'class.json', '--out'],
          'sala: the option --out is not written as it should be',
        ],
        [['check', 'nowhere.sala'], 'sala: nowhere.sala: there is no such file'],
        [['print', 'class.sala'], 'sala: the option --json is missing'],
        [['print', 'class.sala', '--json', '--lang', 'fr'], 'sala: --lang “fr”: en, km, zh'],
      ],
      4,
    ),
  )('answers %j with one line and 2', async (args, line) => {
    expect(await refused(2, ...args)).toMatch(line)
  })

  it('tells problems in the language asked for', async () => {
    expect(await refused(2, 'check', 'nowhere.sala', '--lang=km')).toBe(
      'sala: nowhere.sala៖ គ្មាន\u200bឯកសារ\u200bនេះ\u200bទេ\n',
    )
  })
})

describe('sala new', () => {
  it('makes the agenda on real dates with what was said of the workshop', async () => {
    const made = JSON.parse(readFileSync(folder.file('class.json'), 'utf8')) as Printed
    expect(made.workshop).toMatchObject({
      name: 'ភាពស្មោះត្រង់ & loyalty',
      place: 'Phnom Penh',
      language: 'km',
      timeZone: 'Asia/Phnom_Penh',
      headCount: 24,
      track: 'finance',
      audience: 'front-line',
      theoryTargetMin: 420,
      practiceTargetMin: 540,
    })
    expect(made.days.map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-25'])
    expect(made.slots).toHaveLength(42)
  })

  it.each(
    telling(
      [
        ['--date', '2026-02-30', 'sala: --date “2026-02-30”: expected a date such as 2026-11-24'],
        ['--template', 'week', 'sala: there is no agenda template “week”'],
        ['--zone', 'Asia/Angkor', 'sala: --zone “Asia/Angkor”'],
        ['--people', '-3', 'sala: the option --people is not written as it should be'],
        ['--people', '501', 'sala: --people “501”: 0–500'],
        ['--name', ' ', 'sala: --name “”: expected a text of 1–800 characters'],
        ['--language', 'fr', 'sala: --language “fr”: en, km, zh'],
        ['--track', 'shops', 'sala: --track “shops”: retail, technology, finance, industry'],
        ['--audience', 'all', 'sala: --audience “all”: mixed, senior, middle, front-line'],
        ['--out', 'no/such/x.sala', 'sala: there is no folder'],
        ['--out', 'class.sala', 'sala: class.sala is already there and was left as it is'],
      ],
      3,
    ),
  )('refuses %s %j and writes nothing', async (option, value, line) => {
    expect(await refused(2, ...make, '--out', 'x.sala', option, value)).toMatch(line)
  })
})

describe('sala import --library', () => {
  const library = ['--library', '--data-dir', folder.file('data')]

  it('takes a class in once, and never writes over it unasked', async () => {
    const first = await sala(folder, 'import', 'class.sala', ...library)
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/ is in the library\n$/) })
    const again = await sala(folder, 'import', 'class.sala', ...library)
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing was changed') })
    await sala(folder, 'play', 'class.sala', '--until', '2', '--out', 'later.sala')
    const newer = await sala(folder, 'import', 'later.sala', ...library)
    expect(newer).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--update') })
    const updated = await sala(folder, 'import', 'later.sala', '--update', ...library)
    expect(updated).toMatchObject({ code: 0, out: expect.stringContaining('up to date') })
  }, 120_000)
})

describe('sala print and sala import', () => {
  it('lose nothing: print, import and print again give the same bytes', async () => {
    const first = readFileSync(folder.file('class.json'), 'utf8')
    const run = await sala(folder, 'import', 'class.json', '--out', 'again.sala')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(await printed('again.sala')).toBe(first)
  })

  it('keep the history of a package', async () => {
    const records = sampleWorkshop()
    const bytes = packageBytes({ records, log: logOf(records), appVersion: '0.1.0' })
    writeFileSync(folder.file('history.sala'), bytes)
    await sala(folder, 'import', 'history.sala', '--out', 'taken.sala')
    expect((await sala(folder, 'check', 'taken.sala')).out).toMatch(/history: 2 entries/)
  })

  it('tell the place of a problem in the file and write nothing', async () => {
    const lines = readFileSync(folder.file('class.json'), 'utf8').split('\n')
    const at = lines.findIndex((line) => line.includes('"durationMin": 45'))
    lines[at] = '      "durationMin": 0,'
    writeFileSync(folder.file('bad.json'), lines.join('\n'))
    const told = await refused(2, 'import', 'bad.json', '--out', 'bad.sala')
    expect(told).toMatch(
      new RegExp(
        `^sala: bad\\.json:${at + 1}:\\d+ slots\\[\\d+\\]\\.[\\w.[\\]]*durationMin: expected a whole number of [01]–1440\n$`,
      ),
    )
  })

  it('do not write over a file, whether what comes in is good or bad', async () => {
    await refused(2, 'import', 'class.json', '--out', 'class.sala')
    await refused(2, 'import', 'nowhere.json', '--out', 'class.sala', '--force')
    writeFileSync(folder.file('broken.json'), '{"format": "sala-workshop"')
    expect(await refused(2, 'import', 'broken.json', '--out', 'class.sala', '--force')).toMatch(
      'sala: broken.json:1:27: this file ends too early; it was not copied whole',
    )
  })

  it('write over it when told to', async () => {
    await sala(folder, 'import', 'class.json', '--out', 'forced.sala')
    const run = await sala(folder, 'import', 'class.json', '--out', 'forced.sala', '--force')
    expect(run).toMatchObject({ code: 0, err: '' })
  })
})

describe('sala check', () => {
  it('tells hashes, counts and history of a sound file', async () => {
    const run = await sala(folder, 'check', 'class.sala')
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/^workshop\.json {2}[\d,]+ bytes {2}sha256 [0-9a-f]{64}$/m)
    expect(run.out).toMatch(/records: workshop 1 · day 2 · module 5 · slot 42/)
    expect(run.out).toMatch(/history: 1 entries that lead to just this workshop/)
  })

  it('ends with 1 for a file with one altered byte', async () => {
    const bytes = Buffer.from(readFileSync(folder.file('class.sala')))
    bytes[400] = (bytes[400] ?? 0) ^ 1
    writeFileSync(folder.file('altered.sala'), bytes)
    expect(await refused(1, 'check', 'altered.sala')).toMatch(/^sala: altered\.sala/)
  })

  it('ends with 1 for a history that leads elsewhere', async () => {
    const records = sampleWorkshop()
    const log = logOf(records).slice(0, 1)
    writeFileSync(folder.file('torn.sala'), packageBytes({ records, log, appVersion: '' }))
    const run = await sala(folder, 'check', 'torn.sala')
    expect(run.code).toBe(1)
    expect(run.out).toMatch(/the history does not lead to this workshop/)
  })

  it('never crashes on altered files, and touches nothing', async () => {
    const whole = readFileSync(folder.file('class.sala'))
    for (let round = 0; round < 5; round += 1) {
      writeFileSync(folder.file('fuzz.sala'), mutateBytes(whole, randomOf(7 + round)))
      const told = await refused(1, 'check', 'fuzz.sala')
      expect(told).toMatch(/^sala: fuzz\.sala[^\n]*\n$/)
    }
  })
})

describe('sala schema', () => {
  it('prints just what is kept in assets/schema', async () => {
    const { out } = await sala(folder, 'schema')
    expect(out).toBe(readFileSync('assets/schema/workshop.schema.json', 'utf8'))
  })
})

describe('the temporary data folder', () => {
  it('is gone when a command has ended', () => {
    expect(fingerprint({ ...folder, dir: folder.temp })).toEqual([])
  })
})
