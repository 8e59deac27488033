import path from 'node:path'
import { drivableApp } from '../packaging/drivable.mjs'
import { addonName } from '../packaging/runtime.mjs'
import { dropRights, mustDropRights, ordinaryHome } from './ordinary-user.mjs'
import { inherit } from './inherit.mjs'

/**
 * Opens the app in its packaged layout.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function startOnScreen(args) {
  const { command, env } = windowProgram(await drivableApp(), args)
  return inherit(String(command[0]), command.slice(1), env)
}

/**
 * The command that starts a packaged app here.
 * @param {import('../packaging/layout.mjs').Layout} layout
 * @param {string[]} args
 */
export function windowProgram({ executable, resourcesDir }, args) {
  const env = { ...process.env, SALA_SQLITE_BINDING: path.join(resourcesDir, addonName) }
  if (!mustDropRights()) return { command: [executable, ...args], env }
  const home = ordinaryHome()
  console.log(`Chromium refuses root: Sala runs as an ordinary user, its data below ${home.dir}.`)
  return { command: dropRights([executable, ...args]), env: { ...env, ...home.env } }
}
