import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core'
import { drivableApp } from '../../build/packaging/drivable.mjs'
import { type Layout, layoutIn } from '../../build/packaging/layout.mjs'
import { giveAway, ownTempDir, withoutRights } from './unprivileged.ts'

export type LaunchOptions = {
  /** The app's data folder; a new one when left out. The same one again shows what was kept. */
  readonly dataDir?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export type RunningApp = {
  readonly app: ElectronApplication
  readonly dataDir: string
  readonly firstWindow: () => Promise<Page>
  /** All that the main process and its children wrote so far. */
  readonly output: () => string
  /** Ends every process of the app at once, as a power cut would; resolves when it is gone. */
  readonly kill9: () => Promise<void>
  /** Ends it as the system does: a person is asked while a slot runs. Resolves when it is gone. */
  readonly close: () => Promise<void>
}

/** Starts the packaged app in a real Electron, unprivileged, with its sandbox on. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const { executable, resourcesDir } = await appOfThisRun()
  const dataDir = options.dataDir ?? ownTempDir('sala-data')
  giveAway(dataDir)
  const home = ownTempDir('sala-home')
  const app = await driven({
    executablePath: withoutRights(executable),
    chromiumSandbox: true,
    args: [`--user-data-dir=${dataDir}`, ...(options.args ?? [])],
    cwd: home,
    env: { ...appEnv(home), ...addonEnv(resourcesDir), ...options.env },
  })
  const output = collect(app)
  const ended = endOf(app.process())
  const tidy = () => rmSync(home, { recursive: true, force: true })
  return {
    app,
    dataDir,
    firstWindow: () => app.firstWindow(),
    output,
    kill9: async () => {
      killGroup(app.process().pid)
      await ended
      tidy()
    },
    close: async () => {
      app.process().kill('SIGTERM')
      await ended
      tidy()
    },
  }
}

type Launching = Parameters<typeof _electron.launch>[0]

/** On a busy machine the driver now and then waits for ever for an app that is up: it is put away and driven anew. */
async function driven(launching: Launching): Promise<ElectronApplication> {
  const waitMs = 40_000
  try {
    return await _electron.launch({ ...launching, timeout: waitMs })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    console.log(`The driver has not got hold of the app within ${waitMs / 1000} s; once more.`)
    return _electron.launch({ ...launching, timeout: waitMs })
  }
}

// The set-up of the run has made it; sources that change meanwhile do not change the app tested.
async function appOfThisRun(): Promise<Layout> {
  const home = process.env['SALA_APP_HOME']
  return home === undefined ? drivableApp() : layoutIn(home)
}

function appEnv(home: string): Record<string, string> {
  const kept = ['PATH', 'DISPLAY', 'WAYLAND_DISPLAY', 'LANG', 'XAUTHORITY', 'SystemRoot', 'TEMP']
  const own = kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(own), HOME: home, DBUS_SESSION_BUS_ADDRESS: 'disabled:' }
}

function addonEnv(resourcesDir: string): Record<string, string> {
  return { SALA_SQLITE_BINDING: join(resourcesDir, 'better-sqlite3.node') }
}

function collect(app: ElectronApplication): () => string {
  const parts: string[] = []
  app.process().stdout?.on('data', (chunk: Buffer) => parts.push(chunk.toString()))
  app.process().stderr?.on('data', (chunk: Buffer) => parts.push(chunk.toString()))
  return () => parts.join('')
}

/**
 * Resolves when the app is gone, with all that wrote to where it writes. What the system has started for
 * it, as a program for sound, may hold that open for good, and is not waited for.
 */
async function endOf(main: ChildProcess): Promise<void> {
  const closed = new Promise<void>((resolve) => main.once('close', () => resolve()))
  await new Promise<void>((resolve) => main.once('exit', () => resolve()))
  await Promise.race([closed, setTimeout(5000, undefined, { ref: false })])
}

// Playwright starts the app as the leader of its own process group.
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
}
