import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'
import { layoutIn, layRuntime } from '../packaging/layout.mjs'
import { markDrivable } from '../packaging/mark-drivable.mjs'
import { endProcess } from './end-process.mjs'
import { windowProgram } from './on-screen.mjs'
import { reloadPages } from './reload-pages.mjs'

const announced = /DevTools listening on ws:\/\/([^/]+)/

/**
 * The app in its packaged layout but unpacked, with a debugging port that reloads its windows: the
 * product itself needs no door for development.
 * @param {string[]} args
 * @returns {import('./watch.mjs').Running}
 */
export function devWindow(args) {
  const layout = layoutIn(path.join(projectDir, 'dist', 'dev'))
  layRuntime(layout)
  const appDir = path.join(layout.resourcesDir, 'app')
  const program = windowProgram(layout, ['--remote-debugging-port=0', ...args])
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child
  let debuggerHost = ''
  return {
    appDir,
    afterCopy: () => markDrivable(appDir),
    reload: () => reloadPages(debuggerHost),
    stop: () => endProcess(child),
    async restart() {
      await endProcess(child)
      child = open(program, (host) => (debuggerHost = host))
    },
  }
}

/**
 * @param {{ command: string[], env: NodeJS.ProcessEnv }} program
 * @param {(host: string) => void} onDebugger
 */
function open({ command, env }, onDebugger) {
  const [file = '', ...args] = command
  const stdio = /** @type {const} */ (['inherit', 'inherit', 'pipe'])
  const child = spawn(file, args, { cwd: projectDir, env, stdio: [...stdio] })
  child.stderr?.on('data', (chunk) => {
    process.stderr.write(chunk)
    const host = announced.exec(String(chunk))?.[1]
    if (host) onDebugger(host)
  })
  child.on('close', (code) => process.exit(code ?? 1))
  return child
}
