import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { systemClock } from '../../electron/host/clock.ts'
import { sampleMaker } from '../../electron/host/demo/make-sample.ts'
import { openHost } from '../../electron/host/host.ts'
import { serveConsole } from '../../electron/host/serve.ts'
import { browserPath } from './browser-path.ts'
import { ownTempDir } from './unprivileged.ts'

const root = join(import.meta.dirname, '..', '..')

/** The real host, served to a real browser on this machine, without Electron. */
export async function openBrowserConsole() {
  const dataDir = ownTempDir('sala-served')
  const worker = (place: string) => join(root, 'electron', 'host', place)
  const opened = await openHost({
    dataDir,
    assetsDir: join(root, 'assets'),
    clock: systemClock,
    makeSample: sampleMaker({
      assetsDir: join(root, 'assets'),
      workers: { documents: '', import: '' },
    }),
    workers: {
      documents: worker('export/document-worker.ts'),
      import: worker('import/import-worker.ts'),
    },
  })
  if (opened.kind === 'refused') throw new Error(opened.error.code)
  const rendererDir = join(root, 'dist', 'app', 'pages')
  const server = await serveConsole({ host: opened.host, rendererDir })
  const browser = await chromium.launch({ executablePath: browserPath() })
  return {
    browser,
    host: opened.host,
    url: server.url,
    async close() {
      await browser.close()
      await server.close()
      await opened.host.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
