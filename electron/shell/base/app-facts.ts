import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** Where the parts of the installed app lie. */
export const appPlaces = () => {
  const dir = app.getAppPath()
  return {
    pagesDir: join(dir, 'pages'),
    preload: (name: string) => join(dir, 'preload', `${name}.cjs`),
    hostEntry: join(dir, 'host.js'),
    assetsDir: join(dir, 'assets'),
    workers: { documents: join(dir, 'document-worker.js'), import: join(dir, 'import-worker.js') },
    sqliteBinding: developmentBinding() ?? packagedBinding(),
  }
}

// A shipped app takes native code from nowhere but its own folder.
function developmentBinding(): string | undefined {
  return isDrivable() ? process.env['SALA_SQLITE_BINDING'] : undefined
}

function packagedBinding(): string | undefined {
  return app.isPackaged ? join(process.resourcesPath, 'better-sqlite3.node') : undefined
}

/**
 * Whether a debugger may drive this build. Only builds made for tests say so, inside their own
 * package; the shipped one does not, and its fuses say no as well.
 */
export function isDrivable(): boolean {
  if (!app.isPackaged) return true
  const text = readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')
  const facts = JSON.parse(text) as { sala?: { drivable?: boolean } }
  return facts.sala?.drivable === true
}
