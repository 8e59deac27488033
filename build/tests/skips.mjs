import { spawnSync } from 'node:child_process'

// A test that only some machines can run carries its condition in its name, as in "[needs root]".
const conditions = /** @type {Record<string, () => boolean>} */ ({
  root: () => process.getuid?.() === 0,
  linux: () => process.platform === 'linux',
  // strace may be there and yet not allowed to watch another process
  strace: () => spawnSync('strace', ['-o', '/dev/null', process.execPath, '-v']).status === 0,
  // a mount of one's own: as root, or in a namespace where the system lets a plain user have one
  mount: () => {
    const own = process.getuid?.() === 0 ? ['-m'] : ['-rm']
    const trial = ['mount', '-t', 'tmpfs', 'tmpfs', '/tmp']
    return spawnSync('unshare', [...own, ...trial]).status === 0
  },
})

/**
 * @param {string} testName
 * @returns {boolean} whether the name states a condition that this machine does not meet
 */
export function cannotRunHere(testName) {
  const needs = [...testName.matchAll(/\[needs ([a-z ]+)\]/g)].map((match) => String(match[1]))
  return needs.some((need) => conditions[need]?.() === false)
}
