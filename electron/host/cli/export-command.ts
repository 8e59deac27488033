import path from 'node:path'
import {
  chosenDocuments,
  documentKinds,
  type DocumentOrder,
} from '../../core/paper/documents/all.ts'
import { journeyMapKey } from '../../core/paper/documents/board.ts'
import { papers } from '../../core/paper/printed-board.ts'
import { languages } from '../../core/text/language.ts'
import type { WorkshopRecords } from '../../core/workshop/tables.ts'
import { systemClock } from '../clock.ts'
import type { Command, CommandArgs } from './command.ts'
import { askedWrongly, Stop } from './stop.ts'
import { takeIn } from './take-in.ts'
import { writeDocuments } from './write-documents.ts'
import { withTemporaryHost } from '../temporary-host.ts'

export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes the groups’ boards or the agenda as PDF.',
  help: `
Usage: sala export W.sala --what board --out DIR [options]

  --what      board or agenda
  --board     with boards: key of the template (default journey-map)
  --group     with boards: number of one group (default: all groups)
  --paper     with boards: a4 or a3 (default a4)
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
    const kind = args.oneOf('what', documentKinds, 'board')
    const foreign =
      kind === 'board' ? undefined : boardOptions.find((one) => args.text(one) !== null)
    if (foreign !== undefined) throw askedWrongly('unknown-option', { option: `--${foreign}` })
    const dir = path.resolve(args.needed('out'))
    const group = args.whole('group', 1, 99)
    const records = await withTemporaryHost(context, systemClock, async (host) => {
      const id = await takeIn(host, args.file(), context)
      return (await host.readWorkshop(id)).records
    })
    const order =
      kind === 'board'
        ? boardOrder(args, records, group)
        : ({ kind, language: languageOf(args, records) } as const)
    const { documents } = chosenDocuments(records, order)
    if (documents.length === 0) throw nothingToPrint(records, group, order)
    const files = await writeDocuments(documents, dir, systemClock.now(), context)
    for (const file of files) context.print(file)
    return 0
  },
}

const boardOptions = ['board', 'group', 'paper'] as const

function boardOrder(args: CommandArgs, records: WorkshopRecords, group: number | null) {
  const whose =
    group === null ? ({ kind: 'groups' } as const) : ({ kind: 'group', number: group } as const)
  return {
    kind: 'board' as const,
    template: templateOf(args, records),
    whose,
    onlyFilled: false,
    language: languageOf(args, records),
    paper: args.oneOf('paper', papers, 'a4'),
  }
}

function templateOf(args: CommandArgs, { template }: WorkshopRecords): string {
  const keys = new Set([journeyMapKey, ...template.map(({ key }) => key)])
  return args.oneOf('board', [...keys], journeyMapKey)
}

function languageOf(args: CommandArgs, records: WorkshopRecords) {
  return args.oneOf('lang', languages, records.workshop[0]?.language ?? 'en')
}

function nothingToPrint(records: WorkshopRecords, group: number | null, order: DocumentOrder) {
  if (order.kind === 'agenda') return new Stop(1, 'no-slots')
  const known = records.group.some(({ number }) => number === group)
  if (group === null || known) return askedWrongly('no-board', { name: order.template })
  const numbers = records.group.map(({ number }) => number).join(', ')
  return askedWrongly('no-such-group', { number: String(group), numbers })
}
