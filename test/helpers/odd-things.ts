import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'

const tenGigabytes = 10 * 1024 ** 3

/** What may stand where a file or a folder is expected, each with how it is put there. */
export const oddThings = {
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a socket': (path) => void spawnSync(process.execPath, ['--eval', socketScript, path]),
  'a folder': (path) => void mkdirSync(path),
  'a closed folder': (path) => (mkdirSync(path), chmodSync(path, 0)),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to nothing': (path) => symlinkSync(`${path}.gone`, path),
  'a device': (path) => symlinkSync('/dev/zero', path),
  'a closed file': (path) => (writeFileSync(path, 'SQLite format 3\0'), chmodSync(path, 0)),
  'an empty file': (path) => writeFileSync(path, ''),
  'a text': (path) => writeFileSync(path, 'Dear diary. '.repeat(500)),
  'ten gigabytes of nothing': (path) => {
    closeSync(openSync(path, 'w'))
    truncateSync(path, tenGigabytes)
  },
} as const satisfies Record<string, (path: string) => void>

export type OddThing = keyof typeof oddThings

// An orderly end would remove it.
const socketScript =
  "require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))"
