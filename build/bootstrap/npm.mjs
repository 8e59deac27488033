import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { CannotDo } from './say.mjs'
import { findOnPath } from './places.mjs'

/**
 * Runs npm with the given Node and returns its stdout.
 * @param {string} node
 * @param {string[]} args
 * @param {{ cwd: string, purpose: string }} options
 * @returns {Promise<string>}
 */
export async function runNpm(node, args, { cwd, purpose }) {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const patience = [
    '--prefer-offline',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=4000',
  ]
  const child = spawn(node, [npmCli(), ...args, ...quiet, ...patience], { cwd, env: npmEnv(node) })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(-1))
    child.on('close', resolve)
  })
  if (code !== 0) throw new CannotDo(`${purpose}: ${npmReason(err)}`)
  return out
}

/**
 * The environment of a nested npm: the person's own configuration stays, what the outer npm says
 * of the script it runs does not.
 * @param {string} node
 */
function npmEnv(node) {
  const passing =
    /^npm_(package|lifecycle|command|node_execpath|execpath)|^npm_config_(local_prefix|global|omit|only|production|workspaces?|dry_run|node_gyp|argv)$/i
  /** @type {NodeJS.ProcessEnv} */
  const env = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (!passing.test(name) && name !== 'NODE_ENV' && name !== 'NODE_OPTIONS') env[name] = value
  }
  env.PATH = path.dirname(node) + path.delimiter + (process.env.PATH ?? '')
  return env
}

function npmCli() {
  const here = path.dirname(process.execPath)
  const onPath = findOnPath('npm')
  const candidates = [
    process.env.npm_execpath ?? '',
    path.join(here, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(here, 'node_modules/npm/bin/npm-cli.js'),
    onPath ? fs.realpathSync(onPath) : '',
    onPath ? path.join(path.dirname(onPath), 'node_modules/npm/bin/npm-cli.js') : '',
  ]
  const found = candidates.find((file) => /npm-cli\.js$/.test(file) && fs.existsSync(file))
  if (found) return found
  throw new CannotDo('npm was not found beside Node; install Node with npm from nodejs.org.')
}

/** @param {string} log npm's stderr @returns {string} one sentence */
function npmReason(log) {
  if (/ENOSPC/.test(log)) return 'the disk is full; free about 2 GB and try again.'
  if (/EACCES|EPERM/.test(log)) return `no right to write there (${firstError(log)}).`
  if (/EINTEGRITY/.test(log)) return 'a package arrived damaged or changed; try again.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ENOTCACHED/.test(log)) {
    return 'the package registry could not be reached; connect to the internet once and try again.'
  }
  if (/EUSAGE/.test(log)) return 'package.json and package-lock.json differ; run `npm install`.'
  return firstError(log)
}

/** @param {string} log */
function firstError(log) {
  const line = log.split('\n').find((text) => /npm (error|ERR!)/.test(text) && !/code/.test(text))
  return (line ?? (log.trim() || 'npm failed')).replace(/^npm (error|ERR!) */, '')
}
