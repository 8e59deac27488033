// Makes this machine ready for a task of Sala, then runs it. Plain JavaScript for any Node >= 18.
import { ensureElectron } from './bootstrap/electron-runtime.mjs'
import { ensureNode } from './bootstrap/node-runtime.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { runTask } from './bootstrap/run-task.mjs'
import { CannotDo, say } from './bootstrap/say.mjs'
import { hasScreen } from './bootstrap/screen.mjs'
import { electronLibraries, ensureDebianPackages, testTools } from './bootstrap/system-packages.mjs'
import { tasks } from './bootstrap/tasks.mjs'

const [name = '', ...args] = process.argv.slice(2)

try {
  process.exitCode = await main()
} catch (error) {
  say(sentence(error))
  process.exitCode = 1
}

async function main() {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task)
    throw new CannotDo(`"${name}" is not a task; there are: ${Object.keys(tasks).join(', ')}.`)
  const node = await ensureNode()
  await prepare(node, new Set(task.needs))
  return runTask(node, task, args)
}

/** @param {string} node @param {Set<import('./bootstrap/tasks.mjs').Need>} needs */
async function prepare(node, needs) {
  if (needs.has('packages')) await ensurePackages(node)
  if (needs.has('test tools')) await ensureDebianPackages(testTools, 'the tools the tests use')
  if (needs.has('electron') || (needs.has('screen') && hasScreen())) {
    const { electronDir } = await ensureElectron(node)
    await ensureDebianPackages(electronLibraries(electronDir), 'the libraries a window needs')
  }
}

/** @param {unknown} error */
function sentence(error) {
  if (error instanceof CannotDo) return error.message
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (error ?? {})
  if (code === 'ENOSPC')
    return 'The disk is full; free about 2 GB and start again. Nothing is lost.'
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return `There is no right to write ${path}; set SALA_CACHE to a folder of your own.`
  }
  if (syscall === 'mkdir')
    return `The folder ${path} cannot be made; set SALA_CACHE to a folder of your own.`
  return error instanceof Error ? String(error.stack) : String(error)
}
