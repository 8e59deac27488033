import { printWorkshopFile, toWorkshopFile } from '../../core/workshop/workshop-file.ts'
import { systemClock } from '../clock.ts'
import type { Command } from './command.ts'
import { askedWrongly } from './stop.ts'
import { takeIn } from './take-in.ts'
import { withTemporaryHost } from '../temporary-host.ts'

export const printCommand: Command = {
  name: 'print',
  summary: 'Prints a workshop as canonical JSON; its log is left out.',
  help: `
Usage: sala print W.sala --json

  W.sala      a .sala or JSON file
  --json      the only form there is so far

Printing, importing and printing again gives the same bytes.`,
  options: { json: { type: 'boolean' } },
  files: ['W.sala'],
  async run(args, context) {
    if (!args.flag('json')) throw askedWrongly('option-missing', { option: '--json' })
    await withTemporaryHost(context, systemClock, async (host) => {
      const id = await takeIn(host, args.file(), context)
      const { records } = await host.readWorkshop(id)
      context.print(printWorkshopFile(toWorkshopFile(records)).trimEnd())
    })
    return 0
  },
}
