import path from 'node:path'
import { chosenMaps, journeyMapKey } from '../../core/paper/chosen-maps.ts'
import { papers } from '../../core/paper/map-input.ts'
import { languages } from '../../core/text/language.ts'
import type { WorkshopRecords } from '../../core/workshop/tables.ts'
import { systemClock } from '../clock.ts'
import type { Command, CommandArgs } from './command.ts'
import { askedWrongly } from './stop.ts'
import { takeIn } from './take-in.ts'
import { writeMaps } from './write-maps.ts'
import { withTemporaryHost } from '../temporary-host.ts'

export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes the groups’ boards as PDF: the journey maps, or others.',
  help: `
Usage: sala export W.sala --what map --out DIR [options]

  --what      map
  --board     key of the board's template (default journey-map)
  --group     number of one group (default: all groups)
  --paper     a4 or a3 (default a4)
  --lang      en, km or zh (default: the language of the workshop)
  --out       folder for the files; made where it is missing, nothing in it is overwritten

Ctrl+C stops after the page at hand; files that are finished stay.`,
  options: {
    what: { type: 'string' },
    board: { type: 'string' },
    group: { type: 'string' },
    paper: { type: 'string' },
    out: { type: 'string' },
  },
  files: ['W.sala'],
  async run(args, context) {
    args.needed('what')
    args.oneOf('what', ['map'], 'map')
    const dir = path.resolve(args.needed('out'))
    const group = args.whole('group', 1, 99)
    const paper = args.oneOf('paper', papers, 'a4')
    const records = await withTemporaryHost(context, systemClock, async (host) => {
      const id = await takeIn(host, args.file(), context)
      return (await host.readWorkshop(id)).records
    })
    const language = languageOf(args, records)
    const template = templateOf(args, records)
    const whose = group === null ? ({ kind: 'groups' } as const) : numbered(group)
    const { maps } = chosenMaps(records, { template, whose, onlyFilled: false, paper, language })
    if (maps.length === 0) throw noMap(records, group, template)
    const files = await writeMaps(maps, dir, systemClock.now(), context)
    for (const file of files) context.print(file)
    return 0
  },
}

const numbered = (number: number) => ({ kind: 'group', number }) as const

function templateOf(args: CommandArgs, { template }: WorkshopRecords): string {
  const keys = new Set([journeyMapKey, ...template.map(({ key }) => key)])
  return args.oneOf('board', [...keys], journeyMapKey)
}

function languageOf(args: CommandArgs, records: WorkshopRecords) {
  return args.oneOf('lang', languages, records.workshop[0]?.language ?? 'en')
}

function noMap(records: WorkshopRecords, group: number | null, name: string) {
  const known = records.group.some(({ number }) => number === group)
  if (group === null || known) return askedWrongly('no-map', { name })
  const numbers = records.group.map(({ number }) => number).join(', ')
  return askedWrongly('no-such-group', { number: String(group), numbers })
}
