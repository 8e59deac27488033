import path from 'node:path'
import { chosenDocuments } from '../../core/paper/documents/all.ts'
import { journeyMapKey } from '../../core/paper/documents/board.ts'
import { languages } from '../../core/text/language.ts'
import { buildDemo, demoClock } from '../demo/build-demo.ts'
import { loadDemoContent } from '../demo/class-content.ts'
import { writeNewFile } from '../export/write-new-file.ts'
import { readWorkshopPackage } from '../import/read-workshop-package.ts'
import { packageBytes } from '../package/package-bytes.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import type { Command } from './command.ts'
import type { CliContext } from './context.ts'
import { Stop } from './stop.ts'
import { makeNamedFolder, writeDocuments } from './write-documents.ts'

export const demoCommand: Command = {
  name: 'demo',
  summary: 'Plays a made-up class of two days and writes its maps and its file.',
  help: `
Usage: sala demo [--out DIR]

  --out       folder for the files (default ./out), made where it is missing

24 people in 4 groups fill their journey maps; each map is written as PDF in three languages, the
workshop as demo.sala. Nothing is overwritten: a second run writes …_v02.pdf and demo-v02.sala.`,
  options: { out: { type: 'string' } },
  files: [],
  async run(args, context) {
    const startedMs = performance.now()
    const dir = path.resolve(args.text('out') ?? 'out')
    makeNamedFolder(dir)
    const demo = await playDemo(context)
    const { records, log } = demo
    const chosen = languages.flatMap(
      (language) => chosenDocuments(records, { ...request, language }).documents,
    )
    const maps = await writeDocuments(chosen, dir, demo.endedMs, context)
    const file = await writeDemoFile(dir, demo, context)
    for (const written of [...maps, file]) context.print(written)
    context.print(
      context.words.say('summary', {
        people: records.person.length,
        groups: records.group.length,
        slots: demo.slotCount,
        notes: records.note.length,
        edits: log.length,
        files: maps.length + 1,
        seconds: ((performance.now() - startedMs) / 1000).toFixed(1),
      }),
    )
    return 0
  },
}

const request = {
  kind: 'board',
  template: journeyMapKey,
  whose: { kind: 'groups' },
  onlyFilled: false,
  paper: 'a4',
} as const

async function playDemo(context: CliContext) {
  const content = await loadDemoContent(context.assetsDir)
  const clock = demoClock(content)
  return withTemporaryHost(context, clock, async (host) => {
    const built = await buildDemo(host, content, clock, {
      onSlot: (number) => {
        if (context.signal.aborted) throw new Stop(130, 'cancelled')
        context.progress(String(number))
      },
    })
    const workshop = await host.readWorkshop(built.workshopId)
    return { ...workshop, slotCount: built.slotCount, endedMs: clock.now() }
  })
}

/** Writes the file and reads it back as a stranger's. */
async function writeDemoFile(
  dir: string,
  { records, log, assets }: Awaited<ReturnType<typeof playDemo>>,
  { appVersion, workers }: CliContext,
): Promise<string> {
  const bytes = packageBytes({ records, log, assets, appVersion })
  const nameOf = (version: number) =>
    version === 1 ? 'demo.sala' : `demo-v${String(version).padStart(2, '0')}.sala`
  const file = await writeNewFile(dir, nameOf, bytes)
  const read = await readWorkshopPackage(bytes, path.basename(file), { workerUrl: workers.import })
  if (read.kind === 'rejected' || read.history !== 'kept')
    throw new Error(`the demo cannot be read back: ${JSON.stringify(read).slice(0, 300)}`)
  return file
}
