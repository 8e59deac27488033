import path from 'node:path'
import { tableNames } from '../../core/workshop/tables.ts'
import type { ReadPackage } from '../import/read-package.ts'
import { readWorkshopPackage } from '../import/read-workshop-package.ts'
import type { Command } from './command.ts'
import type { CliContext } from './context.ts'
import { readInput } from './take-in.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'Looks a workshop file over: format, hashes, references, history, counts.',
  help: `
Usage: sala check W.sala

  W.sala      a .sala or JSON file

Ends with 1 when anything is wrong.`,
  options: {},
  files: ['W.sala'],
  async run(args, context) {
    const file = args.file()
    const bytes = await readInput(file)
    const name = path.basename(file)
    const read = await readWorkshopPackage(bytes, name, { workerUrl: context.workers.import })
    if (read.kind === 'rejected') {
      context.tell(`sala: ${read.place}: ${context.words.problem(read.problem)}`)
      return 1
    }
    for (const line of report(read, name, context)) context.print(line)
    return read.history === 'left-out' ? 1 : 0
  },
}

function report(read: ReadPackage, name: string, { words }: CliContext): readonly string[] {
  const parts = read.manifest?.parts ?? []
  const counts = tableNames.map((table) => `${table} ${read.records[table].length}`).join(' · ')
  return [
    ...parts.map((part) =>
      words.say('part', { name: part.name, bytes: part.sizeBytes, sha256: part.sha256 }),
    ),
    words.say('counts', { counts }),
    historyLine(read, words),
    ...(read.history === 'left-out' ? [] : [words.say('sound', { file: name })]),
  ]
}

function historyLine(read: ReadPackage, words: CliContext['words']): string {
  if (read.history === 'none') return words.say('no-history')
  if (read.history === 'left-out') return words.say('log-left-out')
  return words.say('history', { count: read.log.length })
}
