import type { MessagePortMain } from 'electron'
import { systemClock } from '../host/clock.ts'
import { openSample } from '../host/demo/open-sample.ts'
import { openHost } from '../host/host.ts'
import type { Host } from '../host/host.ts'
import { attachWire } from '../host/wire/attach-wire.ts'
import { messagePortChannel } from '../host/wire/message-port-channel.ts'
import { appErrorFrom } from '../core/contract/app-error.ts'
import type { FromHost, HostSetUp, ToHost } from './host-keeper/host-messages.ts'
import { importFile } from './host-keeper/import-file.ts'

/** The host in a process of its own: no window and no crash of a window can stop it. */
const main = process.parentPort
const tell = (message: FromHost) => main.postMessage(message)
const log = (line: string) => tell({ kind: 'log', line: `host: ${line}` })
let host: Host | null = null

main.on('message', ({ data, ports }) => {
  const message = data as ToHost
  const [port] = ports
  if (message.kind === 'open') void open(message.setUp)
  else if (message.kind === 'close') void close()
  else if (host === null) port?.close()
  else if (message.kind === 'import') void bringIn(host, message.path)
  else if (port) attach(host, message, port)
})

// The main process ends this one, after what waits is committed; a Ctrl+C must not come before it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

async function open({ sample, ...options }: HostSetUp): Promise<void> {
  const opened = await openHost({ ...options, clock: systemClock }).catch((thrown: unknown) => ({
    kind: 'refused' as const,
    error: appErrorFrom(thrown),
  }))
  if (opened.kind === 'refused') return tell(opened)
  host = opened.host
  host.subscribe((event) => {
    if (event.kind === 'settings-changed') tell({ kind: 'settings', settings: event.settings })
  })
  const caller = { role: 'facilitator', actor: 'facilitator' } as const
  tell({ kind: 'settings', settings: await host.handlers['settings.get']({}, caller) })
  if (sample) await openSample(host).catch((error: unknown) => log(`no sample: ${String(error)}`))
  tell({ kind: 'opened' })
}

function attach(to: Host, { role, actor }: ToHost & { kind: 'wire' }, port: MessagePortMain): void {
  attachWire(to, { role, actor }, messagePortChannel(port), { log })
}

async function bringIn(to: Host, path: string): Promise<void> {
  tell({ kind: 'imported', path, outcome: await importFile(to, path) })
}

async function close(): Promise<void> {
  await host?.close()
  process.exit(0)
}
