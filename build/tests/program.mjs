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
  return codeOf(start(script, args, 'inherit'))
}

/**
 * The same, with its output handed back instead.
 * @param {string} script
 * @param {string[]} args
 */
export async function runQuietly(script, args) {
  const child = start(script, args, 'pipe')
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  return { code: await codeOf(child), output }
}

/** @param {string} script @param {string[]} args @param {'inherit' | 'pipe'} output */
function start(script, args, output) {
  const file = path.join(projectDir, script)
  // Tests start Sala hundreds of times from its sources: they are stripped and compiled once.
  const compiled = { NODE_COMPILE_CACHE: path.join(projectDir, '.cache', 'compiled') }
  const env = { ...process.env, ...compiled, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) }
  const stdio = /** @type {const} */ (['inherit', output, output])
  const child = spawn(process.execPath, [file, ...args], {
    cwd: projectDir,
    env,
    stdio: [...stdio],
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => child.kill(signal))
  }
  return child
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function codeOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? 1))
  })
}
