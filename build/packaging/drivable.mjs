import { createPackage } from '@electron/asar'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundleApp } from '../bundles/app.mjs'
import { appDir } from '../bundles/places.mjs'
import { stampOf, unlessDone } from '../bundles/stamp.mjs'
import { drivableHome } from './drivable-home.mjs'
import { layRuntime, layoutIn } from './layout.mjs'
import { linkTree } from './link-tree.mjs'
import { markDrivable } from './mark-drivable.mjs'
import { electronRuntime } from './runtime.mjs'

/**
 * Makes the app in its packaged layout on the unfused runtime, for `npm start` and for the e2e
 * tests: the same asar and resources as the shipped one, but open to a debugger.
 * @returns {Promise<import('./layout.mjs').Layout>}
 */
export async function drivableApp() {
  await bundleApp()
  const layout = layoutIn(drivableHome())
  const stamp = stampOf(['.cache/stamps/app', 'build/packaging'], electronRuntime(), layout)
  await unlessDone('e2e', stamp, layout.executable, async () => {
    layRuntime(layout)
    await packAsar(path.join(layout.resourcesDir, 'app.asar'))
  })
  return layout
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
