import fs from 'node:fs'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'

/**
 * What one vitest project runs for a part; `files` are beginnings of paths, none for all.
 * @typedef {{ project: string, files: string[] }} LongRun
 */

const faultDir = 'test/fault'

/**
 * The parts of the long run by their names: every folder of fault tests, and the other tests with all that
 * `npm test` leaves out of them. A new folder of fault tests is a part without a word here.
 * @returns {Map<string, LongRun>}
 */
export function longParts() {
  const others = ['unit', 'host', 'browser', 'e2e']
  return new Map([
    ...faultFolders().map(faultPart),
    ...others.map(
      (project) => /** @type {[string, LongRun]} */ ([project, { project, files: [] }]),
    ),
  ])
}

function faultFolders() {
  const within = path.join(projectDir, faultDir)
  return fs
    .readdirSync(within, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) =>
      fs.readdirSync(path.join(within, name)).some((file) => file.endsWith('.test.ts')),
    )
}

/** @param {string} folder @returns {[string, LongRun]} */
function faultPart(folder) {
  return [folder, { project: 'fault', files: [`${faultDir}/${folder}/`] }]
}
