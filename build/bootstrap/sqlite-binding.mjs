import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheDir, findOnPath, projectDir, readJson, scratchBeside } from './places.mjs'
import { fetchedNode } from './node-runtime.mjs'
import { ensureDebianPackages } from './system-packages.mjs'
import { CannotDo, step } from './say.mjs'

/**
 * The SQLite addon rebuilt for an Electron whose Node-API is older than the prebuilt one asks for.
 * Development and tests only.
 * @param {string} electronVersion
 * @returns {Promise<string>} its path in the cache
 */
export async function ensureSqliteBinding(electronVersion) {
  const source = path.join(projectDir, 'node_modules', 'better-sqlite3')
  const version = readJson(path.join(source, 'package.json')).version
  const name = `${version}-electron-${electronVersion}.node`
  const target = path.join(cacheDir(), 'better-sqlite3', name)
  if (fs.existsSync(target)) return target
  await ensureDebianPackages([{ names: ['g++'], missing: () => !findOnPath('g++') }], 'a compiler')
  const headers = await nodeHeaders()
  const scratch = scratchBeside(target)
  try {
    await step(`Building SQLite ${version} for the development runtime`, () =>
      build(source, headers, scratch),
    )
    fs.renameSync(path.join(scratch, 'binding.node'), target)
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  return target
}

async function nodeHeaders() {
  const own = path.resolve(path.dirname(process.execPath), '..', 'include', 'node')
  if (fs.existsSync(path.join(own, 'node_api.h')) && process.versions.node.startsWith('24.')) {
    return own
  }
  return path.resolve(path.dirname(await fetchedNode()), '..', 'include', 'node')
}

/** @param {string} source @param {string} headers @param {string} scratch */
async function build(source, headers, scratch) {
  const sqlite = path.join(source, 'deps', 'sqlite3')
  const common = ['-O1', '-fPIC', '-DNDEBUG', '-c']
  await Promise.all([
    compile(
      'gcc',
      [
        ...common,
        '-std=gnu99',
        '-w',
        ...sqliteDefines(source),
        path.join(sqlite, 'sqlite3.c'),
        '-o',
        'sqlite3.o',
      ],
      scratch,
    ),
    compile(
      'g++',
      [
        ...common,
        ...addonFlags(headers, sqlite),
        path.join(source, 'src', 'better_sqlite3.cpp'),
        '-o',
        'addon.o',
      ],
      scratch,
    ),
  ])
  const link = ['-shared', '-Wl,-Bsymbolic', 'addon.o', 'sqlite3.o', '-ldl', '-lpthread']
  await compile('g++', [...link, '-o', 'binding.node'], scratch)
}

/** @param {string} source */
function sqliteDefines(source) {
  const list = fs.readFileSync(path.join(source, 'deps', 'defines.gypi'), 'utf8')
  return [...list.matchAll(/'([A-Z0-9_]+(?:=[^']*)?)'/g)].map((match) => `-D${match[1]}`)
}

/** @param {string} headers @param {string} sqlite */
function addonFlags(headers, sqlite) {
  const nodeAddonApi = path.join(projectDir, 'node_modules', 'node-addon-api')
  return [
    ...['-std=c++20', '-fno-exceptions', '-fno-rtti', '-fvisibility=hidden', '-w'],
    ...['-DNAPI_EXPERIMENTAL', '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'],
    ...['-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
    ...['-DBUILDING_NODE_EXTENSION', '-DNODE_GYP_MODULE_NAME=better_sqlite3'],
    ...[headers, sqlite, nodeAddonApi].flatMap((dir) => ['-I', dir]),
  ]
}

/** @param {string} compiler @param {string[]} args @param {string} cwd */
async function compile(compiler, args, cwd) {
  const child = spawn(compiler, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  child.stderr.on('data', (chunk) => (log += chunk))
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(-1)).on('close', resolve)
  })
  if (code !== 0) {
    const reason = log.split('\n').find((line) => /error|No space/.test(line)) ?? 'no compiler'
    throw new CannotDo(`The SQLite addon could not be built for the development runtime: ${reason}`)
  }
}
