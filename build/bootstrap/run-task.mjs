import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheDir, projectDir } from './places.mjs'

/**
 * Runs a task's program with the given Node and hands back its exit code.
 * @param {string} node
 * @param {import('./tasks.mjs').Task} task
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runTask(node, task, args) {
  const [program, ...own] = task.run
  if (!program) return 0
  const file = path.join(projectDir, program)
  const cwd = task.here ? callerDir() : projectDir
  const child = spawn(node, [file, ...own, ...args], {
    cwd,
    env: taskEnv(node, task),
    stdio: 'inherit',
  })
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

// npm moves to the package's folder and says where the person was.
function callerDir() {
  const from = process.env.INIT_CWD
  return process.env.npm_lifecycle_event && from && fs.existsSync(from) ? from : process.cwd()
}

/** @param {string} node @param {import('./tasks.mjs').Task} task */
function taskEnv(node, task) {
  const bins = [path.dirname(node), path.join(projectDir, 'node_modules', '.bin')]
  const PATH = [...bins, process.env.PATH ?? ''].join(path.delimiter)
  return { ...process.env, PATH, SALA_CACHE: cacheDir(), ...task.env }
}
