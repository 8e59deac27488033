import { spawn } from 'node:child_process'
import { projectDir } from '../bootstrap/places.mjs'

/**
 * Runs a program in the project's folder with this terminal; a signal to us ends it.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function inherit(command, args, env = process.env) {
  const child = spawn(command, args, { cwd: projectDir, env, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
