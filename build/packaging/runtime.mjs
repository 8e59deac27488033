import path from 'node:path'
import { projectDir, readJson, runtimeFile } from '../bootstrap/places.mjs'

/** @returns {import('../bootstrap/electron-runtime.mjs').Runtime} what the bootstrap found */
export function electronRuntime() {
  const runtime = readJson(runtimeFile)
  if (!runtime) throw new Error('There is no Electron runtime yet: run `npm run setup`.')
  return runtime
}

/**
 * The SQLite addon that goes with a runtime: the shipped one, or the one rebuilt for development.
 * @param {{ sqliteBinding?: string }} runtime
 * @param {string} [target] platform and processor
 */
export function sqliteAddon({ sqliteBinding }, target = `${process.platform}-${process.arch}`) {
  const prebuilt = path.join(projectDir, 'node_modules/better-sqlite3/prebuilds', `${target}.node`)
  return sqliteBinding ?? prebuilt
}

/** The name under which the addon lies in the packaged app's resources. */
export const addonName = 'better-sqlite3.node'
