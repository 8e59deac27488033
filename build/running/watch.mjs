import fs from 'node:fs'
import path from 'node:path'
import { bundleInto, bundlePages, bundleProcesses } from '../bundles/app.mjs'
import { copyBeside } from '../bundles/copy.mjs'
import { inProject } from '../bundles/places.mjs'
import { oneAtATime } from './one-at-a-time.mjs'

/**
 * What is rebuilt while it runs: where its bundle lies and how it takes a new one in.
 * @typedef {{ appDir: string, reload: () => Promise<void>, restart: () => Promise<void>, stop: () => Promise<void>, afterCopy: () => void }} Running
 */

/**
 * Bundles once, then again what a change asks for. A build that fails is told, and waits for the
 * next change.
 * @param {Running} running
 */
export async function watchBundles(running) {
  await bundleInto(running.appDir)
  running.afterCopy()
  const rebuildSoon = oneAtATime((files) => rebuild(running, files))
  for (const folder of ['electron', 'renderer', 'assets']) {
    fs.watch(inProject(folder), { recursive: true }, (_event, name) => {
      rebuildSoon(`${folder}/${String(name).split(path.sep).join('/')}`)
    })
  }
}

/** @param {Running} running @param {string[]} files */
async function rebuild(running, files) {
  const startedAt = Date.now()
  try {
    await bundleFor(running, files)
    console.log(`Rebuilt in ${Date.now() - startedAt} ms: ${files.slice(0, 3).join(', ')}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}

/** @param {Running} running @param {string[]} files */
async function bundleFor({ appDir, reload, restart, afterCopy }, files) {
  const under = (/** @type {string} */ place) => files.some((file) => file.startsWith(place))
  if (under('assets/')) {
    copyBeside(appDir)
    afterCopy()
  }
  if (under('renderer/') || under('electron/core/') || under('assets/texts/')) {
    await bundlePages(appDir)
  }
  if (!under('electron/') && !under('assets/')) return reload()
  await bundleProcesses(appDir)
  await restart()
}
