import fs from 'node:fs'
import { build } from 'vite'
import { copyBeside } from './copy.mjs'
import { nodeConfig } from './node.config.mjs'
import { pagesConfig } from './pages.config.mjs'
import { appDir, nodeEntries, pageEntries, preloadEntries } from './places.mjs'
import { preloadConfig } from './preload.config.mjs'
import { building, stampOf, unlessDone } from './stamp.mjs'

/** What the bundle is made of. */
export const bundleInputs = ['electron', 'renderer', 'assets', 'build/bundles', 'package-lock.json']

/** Makes `dist/app` when an input changed. @returns {Promise<boolean>} whether it was made now */
export async function bundleApp() {
  return building(bundleWhenStale)
}

/** The same, for a caller that already is the one who builds. */
export async function bundleWhenStale() {
  return unlessDone('app', stampOf(bundleInputs), appDir, () => bundleInto(appDir))
}

/** @param {string} outDir */
export async function bundleInto(outDir) {
  fs.rmSync(outDir, { recursive: true, force: true })
  fs.mkdirSync(outDir, { recursive: true })
  await bundleProcesses(outDir)
  await bundlePages(outDir)
  copyBeside(outDir)
}

/** The main process, the host, its workers and the preloads. @param {string} outDir */
export async function bundleProcesses(outDir) {
  if (Object.keys(nodeEntries()).length > 0) await build(nodeConfig(outDir))
  for (const [name, file] of Object.entries(preloadEntries())) {
    await build(preloadConfig(outDir, name, file))
  }
}

/** The windows' pages. @param {string} outDir */
export async function bundlePages(outDir) {
  if (Object.keys(pageEntries()).length > 0) await asShipped(() => build(pagesConfig(outDir)))
}

/**
 * A test run calls itself `test`, and would be given pages with React's slow development build in
 * them: what is measured must be what is shipped.
 * @param {() => Promise<unknown>} run
 */
async function asShipped(run) {
  const { NODE_ENV: before } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await run()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
