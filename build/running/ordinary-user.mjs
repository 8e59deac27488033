import fs from 'node:fs'
import path from 'node:path'

const NOBODY = 65534
const HOME = '/var/tmp/sala-home'

/** Whether a window must be started without root's rights: Chromium's sandbox refuses root. */
export function mustDropRights() {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** @param {string[]} command @returns {string[]} the same, run as an ordinary user */
export function dropRights(command) {
  const user = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups']
  return ['setpriv', ...user, '--', ...command]
}

/** A lasting home for that user, and the environment that leads there. */
export function ordinaryHome() {
  fs.mkdirSync(HOME, { recursive: true, mode: 0o700 })
  fs.chownSync(HOME, NOBODY, NOBODY)
  return {
    dir: HOME,
    env: { HOME, XDG_CONFIG_HOME: path.join(HOME, '.config'), ...screenKey() },
  }
}

// The key to root's screen is readable by root only.
function screenKey() {
  const key = process.env.XAUTHORITY ?? path.join(process.env.HOME ?? '/root', '.Xauthority')
  if (!fs.existsSync(key)) return {}
  const copy = path.join(HOME, '.Xauthority')
  fs.copyFileSync(key, copy)
  fs.chownSync(copy, NOBODY, NOBODY)
  return { XAUTHORITY: copy }
}
