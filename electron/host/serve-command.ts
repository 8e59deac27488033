import type { HostOptions } from './host-options.ts'
import type { AppError } from '../core/contract/app-error.ts'
import { openHost } from './host.ts'
import type { Host } from './host.ts'
import { serveConsole } from './serve.ts'

export type ServeCommandOptions = HostOptions & {
  readonly rendererDir: string
  readonly port?: number
  readonly print: (line: string) => void
  /** Done before anybody is let in. */
  readonly prepare?: (host: Host) => Promise<unknown>
}

/** Opens the host, prints the console's address, serves until SIGINT or SIGTERM, closes cleanly. */
export async function serveCommand(
  options: ServeCommandOptions,
): Promise<{ kind: 'served' } | { kind: 'refused'; error: AppError }> {
  const opened = await openHost(options)
  if (opened.kind === 'refused') return opened
  const { host } = opened
  const { rendererDir, print } = options
  await options.prepare?.(host)
  const port = options.port === undefined ? {} : { port: options.port }
  const server = await serveConsole({ host, rendererDir, log: print, ...port })
  print(server.url)
  await stopSignal()
  await server.close()
  await host.close()
  return { kind: 'served' }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
