import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import { systemClock } from '../clock.ts'
import { sampleMaker } from '../demo/make-sample.ts'
import { openSample } from '../demo/open-sample.ts'
import { serveCommand } from '../serve-command.ts'
import { appDataDir } from './app-data-dir.ts'
import type { Command } from './command.ts'
import { projectDir } from './context.ts'
import { askedWrongly } from './stop.ts'

export const serveCliCommand: Command = {
  name: 'serve',
  summary: 'Runs the app without a window, for a browser on this machine.',
  help: `
Usage: sala serve [--port N] [--data-dir DIR] [--sample]

  --port      port on 127.0.0.1 (default: any free one)
  --data-dir  folder of the workshops (default: that of the app)
  --sample    makes sure that the sample class is in the list

Prints the address to open; Ctrl+C ends it.`,
  options: {
    port: { type: 'string' },
    'data-dir': { type: 'string' },
    sample: { type: 'boolean' },
  },
  files: [],
  async run(args, context) {
    const rendererDir = path.join(projectDir, 'dist', 'app', 'pages')
    if (!existsSync(rendererDir)) throw askedWrongly('no-pages')
    const port = args.whole('port', 0, 65_535)
    const served = await serveCommand({
      dataDir: path.resolve(
        args.text('data-dir') ?? appDataDir(process.platform, process.env, homedir()),
      ),
      assetsDir: context.assetsDir,
      clock: systemClock,
      workers: context.workers,
      makeSample: sampleMaker(context),
      rendererDir,
      ...(port === null ? {} : { port }),
      print: context.print,
      ...(args.flag('sample') ? { prepare: openSample } : {}),
    })
    if (served.kind === 'refused') throw new Refused(served.error.code, served.error.detail)
    return 0
  },
}
