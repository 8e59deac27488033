import { createPackage } from '@electron/asar'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundleWhenStale } from '../bundles/app.mjs'
import { appDir } from '../bundles/places.mjs'
import { building, stampOf } from '../bundles/stamp.mjs'
import { drivableHome } from './drivable-home.mjs'
import { layRuntime, layoutIn } from './layout.mjs'
import { linkTree } from './link-tree.mjs'
import { markDrivable } from './mark-drivable.mjs'
import { electronRuntime } from './runtime.mjs'

const KEPT = 5

/**
 * Makes the app in its packaged layout on the unfused runtime, for `npm start` and for the e2e
 * tests: the same asar and resources as the shipped one, but open to a debugger. Each state of the
 * sources has a folder of its own, so that a running app is never replaced under its feet.
 * @returns {Promise<import('./layout.mjs').Layout>}
 */
export function drivableApp() {
  return building(async () => {
    await bundleWhenStale()
    const stamp = stampOf(['.cache/stamps/app', 'build/packaging'], electronRuntime())
    const layout = layoutIn(path.join(drivableHome(), stamp))
    if (fs.existsSync(layout.executable)) return layout
    const fresh = layoutIn(`${layout.home}.new`)
    layRuntime(fresh)
    await packAsar(path.join(fresh.resourcesDir, 'app.asar'))
    fs.rmSync(layout.home, { recursive: true, force: true })
    fs.renameSync(fresh.home, layout.home)
    removeOlder(drivableHome())
    return layout
  })
}

/** @param {string} home */
function removeOlder(home) {
  const folders = fs.readdirSync(home).map((name) => path.join(home, name))
  const byAge = folders.sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)
  for (const old of byAge.slice(KEPT)) fs.rmSync(old, { recursive: true, force: true })
}

/** @param {string} asarFile */
async function packAsar(asarFile) {
  const staging = fs.mkdtempSync(path.join(os.tmpdir(), 'sala-asar-'))
  try {
    linkTree(appDir, staging)
    markDrivable(staging)
    await createPackage(staging, asarFile)
  } finally {
    fs.rmSync(staging, { recursive: true, force: true })
  }
}
