import fs from 'node:fs'
import { build } from 'vite'
import { copyBeside } from './copy.mjs'
import { nodeConfig } from './node.config.mjs'
import { pagesConfig } from './pages.config.mjs'
import { appDir, nodeEntries, pageEntries, preloadEntries } from './places.mjs'
import { preloadConfig } from './preload.config.mjs'
import { stampOf, unlessDone } from './stamp.mjs'

/** What the bundle is made of. */
export const bundleInputs = ['electron', 'renderer', 'assets', 'build', 'package-lock.json']

/** Makes `dist/app` when an input changed. @returns {Promise<boolean>} whether it was made now */
export async function bundleApp() {
  return unlessDone('app', stampOf(bundleInputs), appDir, async () => {
    fs.rmSync(appDir, { recursive: true, force: true })
    fs.mkdirSync(appDir, { recursive: true })
    if (Object.keys(nodeEntries()).length > 0) await build(nodeConfig())
    for (const [name, file] of Object.entries(preloadEntries())) {
      await build(preloadConfig(name, file))
    }
    if (Object.keys(pageEntries()).length > 0) await build(pagesConfig())
    copyBeside()
  })
}
