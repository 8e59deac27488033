import { systemClock } from '../clock.ts'
import type { Command } from './command.ts'
import { takeIn } from './take-in.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import { targetOf, targetOptions, writeOut } from './write-out.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'Takes a workshop in from JSON and writes it as a .sala file.',
  help: `
Usage: sala import FILE.json --out W.sala [--force]

  FILE        a workshop as JSON (assets/schema/workshop.schema.json), or a .sala file
  --out       the .sala file to write; refused where it exists
  --force     replaces an existing file

A file with a problem is rejected whole: the place is told and nothing is written.`,
  options: targetOptions,
  files: ['FILE'],
  async run(args, context) {
    const target = await targetOf(args)
    await withTemporaryHost(context, systemClock, async (host) => {
      const id = await takeIn(host, args.file(), context)
      await writeOut(host, id, target, context)
    })
    return 0
  },
}
