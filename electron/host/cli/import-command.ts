import { homedir } from 'node:os'
import path from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import type { Imported } from '../../core/contract/areas/library.ts'
import { systemClock } from '../clock.ts'
import { openHost } from '../host.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import { appDataDir } from './app-data-dir.ts'
import type { Command, CommandArgs } from './command.ts'
import type { CliContext } from './context.ts'
import { askedWrongly, Stop } from './stop.ts'
import { namedFile, rejection, takeIn } from './take-in.ts'
import { targetOf, targetOptions, writeOut } from './write-out.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'Takes a workshop in: into a .sala file, or into the library of the app.',
  help: `
Usage: sala import FILE.json --out W.sala [--force]
       sala import FILE --library [--update | --keep-both] [--data-dir DIR]

  FILE        a workshop as JSON (assets/schema/workshop.schema.json), a .sala file,
              or with --library a template (.sala-course)
  --out       the .sala file to write; refused where it exists
  --force     replaces an existing file
  --library   takes it into the list of the app, which must not be running
  --update    brings a workshop that is in the list up to date, after a backup
  --keep-both keeps the one in the list and the file's, which gets the date in its name
  --data-dir  folder of the workshops (default: that of the app)

A file with a problem is rejected whole: the place is told and nothing is written.
A workshop that is in the list with all that the file holds is left as it is.`,
  options: {
    ...targetOptions,
    library: { type: 'boolean' },
    update: { type: 'boolean' },
    'keep-both': { type: 'boolean' },
    'data-dir': { type: 'string' },
  },
  files: ['FILE'],
  async run(args, context) {
    if (args.flag('library')) {
      await intoLibrary(args, context)
      return 0
    }
    const target = await targetOf(args)
    await withTemporaryHost(context, systemClock, async (host) => {
      const id = await takeIn(host, args.file(), context)
      await writeOut(host, id, target, context)
    })
    return 0
  },
}

async function intoLibrary(args: CommandArgs, context: CliContext): Promise<void> {
  const known = choiceIn(args)
  const usual = () => appDataDir(process.platform, process.env, homedir())
  const dataDir = path.resolve(args.text('data-dir') ?? usual())
  const { assetsDir, workers } = context
  const opened = await openHost({ dataDir, assetsDir, workers, clock: systemClock })
  if (opened.kind === 'refused') throw new Refused(opened.error.code, opened.error.detail)
  const { host } = opened
  try {
    const taken = await host.importWorkshop(await namedFile(args.file()), known)
    context.print(lineOf(taken, context))
  } finally {
    await host.close()
  }
}

function choiceIn(args: CommandArgs) {
  const update = args.flag('update')
  if (update && args.flag('keep-both'))
    throw askedWrongly('unknown-option', { option: '--update --keep-both' })
  if (update) return 'update'
  return args.flag('keep-both') ? 'keep-both' : 'ask'
}

/** What became of it; thrown, where nothing was done. */
function lineOf(taken: Imported, context: CliContext): string {
  const { words } = context
  if (taken.kind === 'rejected') throw rejection(taken, context)
  const { name } = taken
  if (taken.kind === 'asks') throw new Stop(1, `known-${taken.relation}`, { name })
  if (taken.kind === 'agenda') return words.say(taken.isNew ? 'agenda-in' : 'agenda-here', { name })
  return words.say(lines[taken.kind], { name })
}

const lines = { imported: 'taken-in', known: 'known-here', updated: 'brought-up' } as const
