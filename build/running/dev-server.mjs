import { spawn } from 'node:child_process'
import { projectDir } from '../bootstrap/places.mjs'
import { endProcess } from './end-process.mjs'

/**
 * The host served to a browser. A changed page is there at the browser's next reload.
 * @param {string} appDir
 * @param {string[]} args
 * @returns {import('./watch.mjs').Running}
 */
export function devServer(appDir, args) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child
  const restart = async () => {
    await endProcess(child)
    const run = ['electron/cli.ts', 'serve', ...args]
    child = spawn(process.execPath, run, { cwd: projectDir, stdio: 'inherit' })
  }
  // the server reads the list of pages once
  return {
    appDir,
    reload: restart,
    restart,
    stop: () => endProcess(child),
    afterCopy: () => undefined,
  }
}
