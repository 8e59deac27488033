import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'

/**
 * Runs a script of the project with this Node, its output streaming through.
 * @param {string} script path inside the project
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runProgram(script, args) {
  const file = path.join(projectDir, script)
  const child = spawn(process.execPath, [file, ...args], { cwd: projectDir, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? 1))
  })
}
