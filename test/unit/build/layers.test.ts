import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kept, planted, type Planted } from './planted-imports.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const settings = [
  'package.json',
  '.dependency-cruiser.cjs',
  'build/tsconfig.base.json',
  ...['electron/core', 'electron/host', 'electron/shell', 'renderer'].map(
    (layer) => `${layer}/tsconfig.json`,
  ),
]

let tree: string

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'sala-layers-'))
  for (const file of settings) cpSync(join(root, file), join(tree, file))
  for (const { file, code } of [...kept, ...planted]) write(file, code)
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe('tsc -b', () => {
  it('refuses each import that crosses a layer, and nothing else', () => {
    const told = run('typescript/bin/tsc', [
      '-b',
      'electron/shell',
      'renderer',
      '--pretty',
      'false',
    ])
    const errors = [...told.matchAll(/^(\S+?)\(\d+,\d+\): error TS/gm)].map((match) => match[1])
    expect(new Set(errors)).toEqual(filesFor('types'))
  })
})

describe('dependency-cruiser', () => {
  it('refuses each import that crosses a layer, and nothing else', () => {
    const told = run('dependency-cruiser/bin/dependency-cruiser.mjs', [
      ...['electron', 'renderer', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    ])
    const report = JSON.parse(told) as { summary: { violations: { from: string }[] } }
    const files = report.summary.violations.map((violation) => violation.from)
    expect(new Set(files)).toEqual(filesFor('cruiser'))
  })
})

describe('eslint', () => {
  it.each(planted.filter(({ caughtBy }) => caughtBy.includes('lint')))(
    'refuses $what',
    async ({ file, code }) => {
      expect(await lint(file, code)).not.toEqual([])
    },
  )

  it.each(kept)('lets $what pass', async ({ file, code }) => {
    expect(await lint(file, code)).toEqual([])
  })
})

function write(file: string, code: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), code)
}

function run(script: string, args: readonly string[]): string {
  const program = join(root, 'node_modules', script)
  return spawnSync(process.execPath, [program, ...args], { cwd: tree, encoding: 'utf8' }).stdout
}

function filesFor(tool: Planted['caughtBy'][number]): Set<string> {
  return new Set(planted.filter(({ caughtBy }) => caughtBy.includes(tool)).map(({ file }) => file))
}

// The bans need no types, and the planted file is not on disk where the type service looks.
async function lint(file: string, code: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [
      tseslint.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { projectService: false } } },
    ] as ESLint.Options['overrideConfig'],
  })
  const [result] = await eslint.lintText(code, { filePath: file })
  return (result?.messages ?? []).map((message) => message.message)
}
