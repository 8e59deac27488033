import { MessageChannelMain, utilityProcess } from 'electron'
import type { UtilityProcess, WebContents } from 'electron'
import type { AppError } from '../../core/contract/app-error.ts'
import type { Desktop } from '../../core/stage/desktop.ts'
import type { Press } from '../../core/stage/presses.ts'
import type { WindowSpeaker } from '../../core/access/roles.ts'
import type { DesktopPort } from '../../host/desktop-port.ts'
import { createRestartBudget } from '../base/restart-budget.ts'
import { answerAsk } from './desktop-messages.ts'
import type { FromHost, HostSetUp, ToHost } from './host-messages.ts'

const RESTARTS = 5
const WITHIN_MS = 60_000
const CLOSE_WITHIN_MS = 900

export type HostKeeperOptions = {
  readonly entry: string
  readonly setUp: Omit<HostSetUp, 'firstFolder'>
  /** The laptop's windows and dialogs, which the host asks for. */
  readonly desktop: DesktopPort
  /** The host is there, for the first time or again: windows need new ports. */
  readonly onOpened: () => void
  /** The host cannot be had: another process has the data, or it keeps crashing. */
  readonly onRefused: (error: AppError) => void
  readonly onMessage: (message: FromHost) => void
  readonly log: (line: string) => void
}

/** Keeps the host's process running, and hands windows their ports to it. */
export type HostKeeper = {
  connect(contents: WebContents, role: WindowSpeaker): void
  importFile(path: string): void
  noteDesktop(desktop: Desktop | null): void
  press(press: Press): void
  /** The laptop falls asleep, or has woken up. */
  notePower(kind: 'suspend' | 'resume'): void
  /** Lets the host commit and end; resolves when it has, or was ended, within a second. */
  close(): Promise<void>
}

export function keepHost(options: HostKeeperOptions): HostKeeper {
  const budget = createRestartBudget(RESTARTS, WITHIN_MS, () => performance.now())
  let child: UtilityProcess | null = null
  let isOpen = false
  let closing: Promise<void> | null = null

  const send = (message: ToHost, ports: Electron.MessagePortMain[] = []) =>
    child?.postMessage(message, ports)

  function hear(message: FromHost): void {
    if (message.kind === 'log') options.log(message.line)
    else if (message.kind === 'refused') {
      options.log(`refused: ${message.error.code} ${message.error.detail}`)
      options.onRefused(message.error)
    } else if (message.kind === 'opened') {
      isOpen = true
      options.onOpened()
    } else if (message.kind === 'desktop-ask') {
      answerAsk(options.desktop, message.ask, (answer) => send({ kind: 'desktop-answer', answer }))
    } else options.onMessage(message)
  }

  function start(setUp: HostSetUp): void {
    child = utilityProcess.fork(options.entry, [], { serviceName: 'Sala host', stdio: 'inherit' })
    child.on('message', hear)
    child.once('exit', (code) => {
      isOpen = false
      child = null
      if (closing) return
      options.log(`host ended with ${code}`)
      if (budget.take()) start({ ...setUp, sample: false })
      else options.onRefused({ code: 'internal', detail: 'the host keeps crashing' })
    })
    send({ kind: 'open', setUp })
  }

  async function ended(): Promise<void> {
    const ending = child
    if (!ending) return
    const over = Promise.withResolvers<void>()
    ending.once('exit', () => over.resolve())
    send({ kind: 'close' })
    const tooLate = setTimeout(() => {
      endAtOnce(ending)
      over.resolve()
    }, CLOSE_WITHIN_MS)
    await over.promise
    clearTimeout(tooLate)
  }

  start({ ...options.setUp, firstFolder: options.desktop.firstFolder })
  return {
    connect(contents, role) {
      if (!isOpen || contents.isDestroyed()) return
      const { port1, port2 } = new MessageChannelMain()
      send({ kind: 'wire', role, actor: role }, [port1])
      contents.postMessage('sala:port', null, [port2])
    },
    importFile: (path) => send({ kind: 'import', path }),
    noteDesktop: (desktop) => send({ kind: 'desktop', desktop }),
    press: (press) => send({ kind: 'press', press }),
    notePower: (kind) => send({ kind }),
    close: () => (closing ??= ended()),
  }
}

/** The host is deaf to polite signals, so that a Ctrl+C does not end it before it has committed. */
function endAtOnce({ pid }: UtilityProcess): void {
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
}
