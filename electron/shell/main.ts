import { app } from 'electron'
import { join } from 'node:path'
import { registerAppScheme } from './lockdown/app-protocol.ts'
import { lockDownContents } from './lockdown/contents-lockdown.ts'
import { isDrivable } from './base/app-facts.ts'
import { watchFailures } from './start/failures.ts'
import { openLog } from './start/log-file.ts'
import { filesNamed, type FilesNamed } from './start/files-named.ts'
import { filesOfSecondStart, handedOver } from './start/handed-files.ts'
import { readStartArgs } from './start/start-args.ts'
import { setSwitches } from './start/switches.ts'
import { startApp } from './start/start-app.ts'
import { followXdg } from './start/follow-xdg.ts'
import { focusConsole } from './windows/open-windows.ts'

followXdg()
const args = readStartArgs(process.argv.slice(process.defaultApp ? 2 : 1), process.cwd())

if (args.debugSwitch !== null && !isDrivable()) {
  console.error(`Sala does not start with ${args.debugSwitch}.`)
  app.exit(2)
} else if (!app.requestSingleInstanceLock(handedOver(args))) {
  app.exit(0)
} else {
  const log = openLog(join(app.getPath('userData'), 'logs'))
  watchFailures(log)
  setSwitches()
  registerAppScheme()
  lockDownContents()
  const started = app.whenReady().then(() => startApp(args, log))
  const openFiles = (named: FilesNamed) => void started.then(({ openFiles }) => openFiles(named))
  app.on('second-instance', (_event, argv, cwd, handed) => {
    void started.then(focusConsole)
    openFiles(filesOfSecondStart(handed, argv, cwd))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles(filesNamed([path], '/'))
  })
}
