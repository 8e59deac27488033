import fs from 'node:fs'
import path from 'node:path'

/**
 * Copies a tree by hard links; copies the bytes where a link cannot be made.
 * @param {string} from
 * @param {string} to
 * @param {string[]} [leaveOut] names of files
 */
export function linkTree(from, to, leaveOut = []) {
  fs.mkdirSync(to, { recursive: true })
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    if (leaveOut.includes(entry.name)) continue
    const source = path.join(from, entry.name)
    const target = path.join(to, entry.name)
    if (entry.isDirectory()) linkTree(source, target, leaveOut)
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

/** @param {string} source @param {string} target */
function linkOrCopy(source, target) {
  try {
    fs.linkSync(source, target)
  } catch {
    fs.copyFileSync(source, target, fs.constants.COPYFILE_FICLONE)
  }
}
