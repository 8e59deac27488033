import { app, session } from 'electron'
import { join } from 'node:path'
import { preferredLanguage } from '../../core/text/preferred-language.ts'
import { keepHost } from '../host-keeper/host-keeper.ts'
import { serveApp } from '../lockdown/app-protocol.ts'
import { onPageMessage } from '../lockdown/page-messages.ts'
import { lockDownSession } from '../lockdown/session-lockdown.ts'
import { openConsole } from '../windows/open-window.ts'
import { connectableWindows, windowsWithRole } from '../windows/open-windows.ts'
import { windowRoles } from '../windows/window-roles.ts'
import { appPlaces } from './app-facts.ts'
import { quitCleanly } from './quit-cleanly.ts'
import { showSettings } from './show-settings.ts'
import { openShellMemory } from './shell-memory.ts'
import type { StartArgs } from './start-args.ts'
import { tellImport, tellRefusal } from './tell.ts'

/** Brings up the host and the facilitator's window; hands back what a second start may ask for. */
export async function startApp(args: StartArgs, log: (line: string) => void) {
  const userData = app.getPath('userData')
  const places = appPlaces()
  const memory = openShellMemory(join(userData, 'window.json'))
  const firstLanguage = preferredLanguage(app.getPreferredSystemLanguages())
  let settings = memory.current().settings ?? {
    language: firstLanguage,
    theme: 'system' as const,
    sound: true,
  }
  showSettings(settings)

  const up = Promise.withResolvers<void>()
  const host = keepHost({
    entry: places.hostEntry,
    setUp: {
      dataDir: args.dataDir ?? join(userData, 'data'),
      assetsDir: places.assetsDir,
      workers: places.workers,
      sqliteBinding: places.sqliteBinding,
      firstLanguage,
      sample: args.sample,
    },
    onOpened() {
      for (const { contents, speaksAs } of connectableWindows()) host.connect(contents, speaksAs)
      up.resolve()
    },
    onRefused: (error) => tellRefusal(error, settings.language),
    onMessage(message) {
      if (message.kind === 'imported') tellImport(message, settings.language)
      else if (message.kind === 'settings') {
        settings = message.settings
        memory.remember({ settings })
        showSettings(settings)
      }
    },
    log,
  })
  quitCleanly(host)
  onPageMessage(
    'port-wanted',
    ['console', 'stage'],
    (contents, role) => {
      const { speaksAs } = windowRoles[role]
      if (speaksAs !== null) host.connect(contents, speaksAs)
    },
    log,
  )

  await lockDownSession(session.defaultSession)
  await serveApp(session.defaultSession, places.pagesDir)
  openConsole(memory, up.promise, log)
  const openFile = (file: string) => void up.promise.then(() => host.importFile(file))
  if (args.file !== null) openFile(args.file)
  app.on('activate', () => {
    if (windowsWithRole('console').length === 0) openConsole(memory, up.promise, log)
  })
  return { openFile }
}
