import fs from 'node:fs'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'

/**
 * What one vitest project runs for a part; `files` are beginnings of paths.
 * @typedef {{ project: string, files: string[] }} LongRun
 */

const faultDir = 'test/fault'
const [inBrowser, inWindows] = [
  [
    'agenda-days',
    'bars',
    'bench',
    'board-on-paper',
    'board-pictures',
    'people',
    'renderer-start',
  ].map((name) => `test/browser/${name}.test.ts`),
  ['console-pictures', 'export', 'printing', 'stage-pictures', 'start-pictures'].map(
    (name) => `test/e2e/${name}.test.ts`,
  ),
]

/** @type {[string, LongRun[]][]} */
const others = [
  ['mutated', [{ project: 'host', files: ['test/host/import/fuzz.test.ts'] }]],
  [
    'pictures',
    [
      { project: 'browser', files: inBrowser },
      { project: 'e2e', files: inWindows },
    ],
  ],
  ['huge-text', [{ project: 'unit', files: ['test/unit/core/text/huge-text.test.ts'] }]],
  ['khmer-key', [{ project: 'unit', files: ['test/unit/core/text/khmer-key.test.ts'] }]],
  ['two-consoles', [{ project: 'browser', files: ['test/browser/two-consoles.test.ts'] }]],
]

/**
 * The parts of the long run by their names: every folder of fault tests, and what else looks at
 * more than `npm test` does. A new folder of fault tests is a part without a word here.
 * @returns {Map<string, LongRun[]>}
 */
export function longParts() {
  return new Map([...faultFolders().map(faultPart), ...others])
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

/** @param {string} folder @returns {[string, LongRun[]]} */
function faultPart(folder) {
  return [folder, [{ project: 'fault', files: [`${faultDir}/${folder}/`] }]]
}
