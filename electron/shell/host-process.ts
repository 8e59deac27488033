import type { MessagePortMain } from 'electron'
import { basename } from 'node:path'
import { systemClock } from '../host/clock.ts'
import { sampleMaker } from '../host/demo/make-sample.ts'
import { openSample } from '../host/demo/open-sample.ts'
import { openHost } from '../host/host.ts'
import type { Host } from '../host/host.ts'
import { attachWire } from '../host/wire/attach-wire.ts'
import { messagePortChannel } from '../host/wire/message-port-channel.ts'
import { appErrorFrom } from '../core/contract/app-error.ts'
import type { FeedEvent } from '../core/contract/feed.ts'
import type { Room } from '../core/contract/areas/live.ts'
import { askDesktop } from './host-keeper/desktop-messages.ts'
import type { FromHost, HostSetUp, ToHost } from './host-keeper/host-messages.ts'
import { bringIn } from './host-keeper/import-file.ts'

/** The host in a process of its own: no window and no crash of a window can stop it. */
const main = process.parentPort
const tell = (message: FromHost) => main.postMessage(message)
const log = (line: string) => tell({ kind: 'log', line: `host: ${line}` })
const desktop = askDesktop((ask) => tell({ kind: 'desktop-ask', ask }))
let host: Host | null = null

main.on('message', ({ data, ports }) => {
  const message = data as ToHost
  const [port] = ports
  if (message.kind === 'open') void open(message.setUp)
  else if (message.kind === 'close') void close()
  else if (host === null) port?.close()
  else if (message.kind === 'import') openLater(host, message.path)
  else if (message.kind === 'wire') attach(host, message, port)
  else if (message.kind === 'desktop-answer') desktop.hear(message.answer)
  else inRoom(host, message)
})

// The main process ends this one, after what waits is committed; a Ctrl+C must not come before it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

async function open({ sample, firstFolder, ...options }: HostSetUp): Promise<void> {
  const opened = await openHost({
    ...options,
    clock: systemClock,
    makeSample: sampleMaker(options),
    desktop: desktop.port(firstFolder),
  }).catch((thrown: unknown) => ({
    kind: 'refused' as const,
    error: appErrorFrom(thrown),
  }))
  if (opened.kind === 'refused') return tell(opened)
  host = opened.host
  host.subscribe(passOn)
  const caller = { role: 'facilitator', actor: 'facilitator' } as const
  tell({ kind: 'settings', settings: await host.handlers['settings.get']({}, caller) })
  if (sample) await openSample(host).catch((error: unknown) => log(`no sample: ${String(error)}`))
  tell({ kind: 'opened' })
  tellRoom(host.room.current())
}

/** What the windows themselves depend on; everything else is for their pages. */
function passOn(event: FeedEvent): void {
  if (event.kind === 'settings-changed') tell({ kind: 'settings', settings: event.settings })
  else if (event.kind === 'room-changed') tellRoom(event.room)
  else if (event.kind === 'alarm') tell({ kind: 'alarm' })
}

function tellRoom({ workshopId, running }: Room): void {
  tell({ kind: 'room', workshopId, running })
}

function inRoom(
  { room }: Host,
  message: ToHost & { kind: 'desktop' | 'press' | 'suspend' | 'resume' },
): void {
  if (message.kind === 'desktop') room.noteDesktop(message.desktop)
  else if (message.kind === 'press') room.press(message.press)
  else if (message.kind === 'suspend') room.suspend()
  else room.beat()
}

type Wire = ToHost & { kind: 'wire' }

function attach(to: Host, { role, actor }: Wire, port: MessagePortMain | undefined): void {
  if (port) attachWire(to, { role, actor }, messagePortChannel(port), { log })
}

/** Files arrive in the order in which they were opened. */
let arriving: Promise<void> = Promise.resolve()

function openLater(to: Host, path: string): void {
  arriving = arriving.then(async () => {
    const error = await bringIn(to, path)
    if (error !== null) tell({ kind: 'not-read', name: basename(path), error })
  })
}

async function close(): Promise<void> {
  await host?.close()
  process.exit(0)
}
