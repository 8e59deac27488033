import { app, crashReporter } from 'electron'

/** Keeps dumps and words about failures on this machine, and the app alive where it can be. */
export function watchFailures(log: (line: string) => void): void {
  crashReporter.start({ uploadToServer: false, ignoreSystemCrashHandler: true })
  process.on('uncaughtException', (error) => log(`uncaught: ${error.stack ?? error.message}`))
  process.on('unhandledRejection', (reason) =>
    log(
      `unhandled: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
    ),
  )
  app.on('child-process-gone', (_event, { type, reason, exitCode, serviceName }) =>
    log(`${serviceName ?? type} gone: ${reason} (${exitCode})`),
  )
}
