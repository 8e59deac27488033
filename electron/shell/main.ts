import { app } from 'electron'
import { join } from 'node:path'
import { registerAppScheme } from './lockdown/app-protocol.ts'
import { lockDownContents } from './lockdown/contents-lockdown.ts'
import { isDrivable } from './start/app-facts.ts'
import { watchFailures } from './start/failures.ts'
import { openLog } from './start/log-file.ts'
import { readStartArgs, workshopPath } from './start/start-args.ts'
import { setSwitches } from './start/switches.ts'
import { startApp } from './start/start-app.ts'
import { followXdg } from './start/follow-xdg.ts'
import { focusConsole } from './windows/open-windows.ts'

followXdg()
const args = readStartArgs(process.argv.slice(process.defaultApp ? 2 : 1), process.cwd())

if (args.debugSwitch !== null && !isDrivable()) {
  console.error(`Sala does not start with ${args.debugSwitch}.`)
  app.exit(2)
} else if (!app.requestSingleInstanceLock({ file: args.file })) {
  app.exit(0)
} else {
  const log = openLog(join(app.getPath('userData'), 'logs'))
  watchFailures(log)
  setSwitches()
  registerAppScheme()
  lockDownContents()
  const started = app.whenReady().then(() => startApp(args, log))
  app.on('second-instance', (_event, _argv, cwd, handedOver) => {
    const file = workshopPath((handedOver as { file?: unknown } | null)?.file, cwd)
    void started.then(({ openFile }) => {
      focusConsole()
      if (file !== null) openFile(file)
    })
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    const file = workshopPath(path, '/')
    if (file !== null) void started.then(({ openFile }) => openFile(file))
  })
}
