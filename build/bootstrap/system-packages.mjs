import { execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { findOnPath } from './places.mjs'
import { CannotDo, step } from './say.mjs'

/**
 * One thing the system must have; `names` are Debian's and Ubuntu's packages, the first known wins.
 * @typedef {{ names: string[], missing: () => boolean }} SystemNeed
 */

/** @param {string} command @param {string[]} names @returns {SystemNeed} */
const tool = (command, names) => ({ names, missing: () => !findOnPath(command) })

export const testTools = [
  tool('Xvfb', ['xvfb']),
  tool('pdftotext', ['poppler-utils']),
  { names: ['chromium-headless-shell', 'chromium'], missing: () => !testBrowser() },
  tool('strace', ['strace']),
]

/** The browser of the tests: the one without a window of its own costs half the processor time. */
export function testBrowser() {
  return findOnPath('chromium-headless-shell') ?? findOnPath('chromium')
}

/** @param {string} electronDir @returns {SystemNeed[]} the shared libraries the runtime asks for */
export function electronLibraries(electronDir) {
  const lacking = unresolved(path.join(electronDir, 'electron'))
  const packages = [
    ...[['libnss3'], ['libgtk-3-0t64', 'libgtk-3-0'], ['libgbm1'], ['libasound2t64', 'libasound2']],
    ...[['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'], ['libcups2t64', 'libcups2'], ['libdrm2']],
    ...[['libxss1'], ['libxtst6'], ['libnotify4'], ['libxcomposite1'], ['libxdamage1']],
  ]
  return lacking ? packages.map((names) => ({ names, missing: () => true })) : []
}

/** @param {string} binary */
function unresolved(binary) {
  const ldd = spawnSync('ldd', [binary], { encoding: 'utf8' })
  return /not found/.test(ldd.stdout ?? '')
}

/**
 * Installs through apt what is missing, when this user may.
 * @param {SystemNeed[]} needs
 * @param {string} what said to the person, as in "needs …"
 */
export async function ensureDebianPackages(needs, what) {
  const missing = needs.filter((need) => need.missing())
  if (process.platform !== 'linux' || missing.length === 0) return
  const wanted = missing.map((need) => need.names.at(-1)).join(' ')
  const apt = aptCommand()
  if (!apt) {
    throw new CannotDo(
      `This needs ${what}, and apt may not be used here; ask for: sudo apt-get install ${wanted}`,
    )
  }
  await step(`Installing ${what} with apt (${wanted})`, async () => {
    if (!listsPresent()) await run([...apt, 'update'])
    if (await run(installation(apt, missing))) return
    await run([...apt, 'update'])
    if (await run(installation(apt, missing))) return
    throw new CannotDo(`apt could not install ${what}; try: sudo apt-get install ${wanted}`)
  })
}

/** @param {string[]} apt @param {SystemNeed[]} missing */
function installation(apt, missing) {
  return [...apt, 'install', '-y', '--no-install-recommends', ...missing.map(known)]
}

/** @param {SystemNeed} need */
function known({ names }) {
  const policy = (/** @type {string} */ name) =>
    spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' }).stdout ?? ''
  return names.find((name) => policy(name).includes('Package:')) ?? String(names.at(-1))
}

function aptCommand() {
  if (!findOnPath('apt-get')) return undefined
  if (process.getuid?.() === 0) return ['apt-get']
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
    return ['sudo', '-n', 'apt-get']
  } catch {
    return undefined
  }
}

function listsPresent() {
  try {
    return fs.readdirSync('/var/lib/apt/lists').some((name) => name.endsWith('_Packages'))
  } catch {
    return false
  }
}

/** @param {string[]} command @returns {Promise<boolean>} */
function run([program, ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const child = spawn(String(program), args, { env, stdio: 'ignore' })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0))
  })
}
