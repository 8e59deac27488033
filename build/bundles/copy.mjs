import fs from 'node:fs'
import path from 'node:path'
import { readJson } from '../bootstrap/places.mjs'
import { inProject } from './places.mjs'
import { keptPackages } from './node.config.mjs'

const packageParts = /** @type {Record<string, string[]>} */ ({
  'better-sqlite3': ['package.json', 'LICENSE', 'lib'],
  harfbuzzjs: ['package.json', 'LICENSE', 'dist'],
})

/** Puts what is not bundled beside the bundle: assets, the kept packages, package.json. @param {string} outDir */
export function copyBeside(outDir) {
  copyFresh(inProject('assets'), path.join(outDir, 'assets'))
  for (const name of keptPackages) {
    for (const part of packageParts[name] ?? []) {
      const place = path.join('node_modules', name, part)
      copyFresh(inProject(place), path.join(outDir, place))
    }
  }
  const { name, productName, version, description, license } = readJson(inProject('package.json'))
  const facts = {
    name,
    productName,
    version,
    description,
    license,
    type: 'module',
    main: 'main.js',
  }
  fs.writeFileSync(path.join(outDir, 'package.json'), `${JSON.stringify(facts, null, 2)}\n`)
}

/** @param {string} from @param {string} to */
function copyFresh(from, to) {
  fs.rmSync(to, { recursive: true, force: true })
  if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true })
}
