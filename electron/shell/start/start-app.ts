import { app, session } from 'electron'
import type { WebContents } from 'electron'
import { join } from 'node:path'
import type { Language } from '../../core/text/language.ts'
import { preferredLanguage } from '../../core/text/preferred-language.ts'
import { keepHost, type HostKeeper } from '../host-keeper/host-keeper.ts'
import type { FromHost } from '../host-keeper/host-messages.ts'
import { serveApp } from '../lockdown/app-protocol.ts'
import { onPageMessage } from '../windows/page-messages.ts'
import { lockDownSession } from '../lockdown/session-lockdown.ts'
import { callToConsole, connectableWindows, windowsWithRole } from '../windows/open-windows.ts'
import { windowRoles, type WindowRole } from '../windows/window-roles.ts'
import { WindowKeeper } from '../windows/window-keeper.ts'
import { appPlaces } from '../base/app-facts.ts'
import { guardClosing } from '../windows/ask-before-closing.ts'
import type { FilesNamed } from './files-named.ts'
import { mindFolders } from './folders.ts'
import { mindSaving } from './mind-saving.ts'
import { watchPower } from './watch-power.ts'
import { quitCleanly } from './quit-cleanly.ts'
import { keepSettings } from './show-settings.ts'
import { openShellMemory } from '../base/shell-memory.ts'
import type { StartArgs } from './start-args.ts'
import { tellOnNetwork, tellRefusal, tellUnread } from './tell.ts'

/** Brings up the host and the facilitator's window; hands back what a second start may ask for. */
export async function startApp(args: StartArgs, log: (line: string) => void) {
  const userData = app.getPath('userData')
  const { hostEntry, pagesDir, assetsDir, workers, sqliteBinding } = appPlaces()
  const memory = openShellMemory(join(userData, 'window.json'))
  const firstLanguage = preferredLanguage(app.getPreferredSystemLanguages())
  const settings = keepSettings(memory, firstLanguage)
  const up = Promise.withResolvers<void>()
  const shown = Promise.withResolvers<void>()
  const { language } = settings
  const host = keepHost({
    entry: hostEntry,
    setUp: {
      ...{ assetsDir, workers, sqliteBinding, firstLanguage },
      ...{ appVersion: app.getVersion(), sample: args.sample },
      dataDir: args.dataDir ?? join(userData, 'data'),
    },
    desktop: {
      ...mindFolders({ memory, language, log }),
      chooseSavePlace: mindSaving({ language, log }),
      placeStage: (request) => windows.wish(request),
    },
    onOpened() {
      for (const { contents, speaksAs } of connectableWindows()) host.connect(contents, speaksAs)
      host.noteDesktop(windows.desktop())
      up.resolve()
    },
    onRefused(error) {
      windows.setWorkshopOn(false)
      // Told earlier, its page could not be served, and the console would open after it, unseen for good.
      void shown.promise.then(() => tellRefusal(error, settings.language()))
    },
    onMessage: hear,
    log,
  })
  const power = watchPower(host.notePower)
  const { noteDesktop: onDesktop, press: onPress } = host
  const guard = guardClosing(() => windows.isWorkshopOn(), log)
  const parts = { memory, hostUp: up.promise, log, onDesktop, onPress, guard }
  const windows: WindowKeeper = new WindowKeeper(parts)
  quitCleanly({ host, guard, onLeaving: () => windows.setWorkshopOn(false) })
  givePorts(host, log)

  await lockDownSession(session.defaultSession)
  await serveApp(session.defaultSession, pagesDir)
  windows.openConsole()
  shown.resolve()
  const openFiles = opener(up.promise, host, language)
  openFiles(args)
  app.on('activate', () => {
    if (windowsWithRole('console').length === 0) windows.openConsole()
  })
  return { openFiles }

  function hear(message: FromHost): void {
    if (message.kind === 'not-read') tellUnread(message, settings.language())
    else if (message.kind === 'settings') settings.hear(message.settings)
    else if (message.kind === 'alarm') callToConsole()
    else if (message.kind === 'room') {
      windows.setWorkshopOn(message.workshopId !== null)
      power.keepAwake(message.running)
    }
  }
}

/** Opens files once the host is there, and tells of those that it does not open. */
function opener(hostUp: Promise<void>, host: HostKeeper, language: () => Language) {
  return ({ files, onNetwork }: FilesNamed) =>
    void hostUp.then(() => {
      for (const file of files) host.importFile(file)
      if (onNetwork.length > 0) tellOnNetwork(onNetwork, language())
    })
}

function givePorts(host: HostKeeper, log: (line: string) => void): void {
  const give = (contents: WebContents, role: WindowRole) => {
    const { speaksAs } = windowRoles[role]
    if (speaksAs !== null) host.connect(contents, speaksAs)
  }
  onPageMessage('port-wanted', ['console', 'stage'], give, log)
}
