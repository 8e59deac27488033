import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const projectDir = join(import.meta.dirname, '../../..')
const bundleDir = join(projectDir, '.cache/fault-children')

/** The script of a child as one file, because most of a short life would go into loading it. */
export const childScript = (name: string): string => join(bundleDir, `${name}.mjs`)

/** Makes one file of each child. */
export async function bundleChildren(): Promise<void> {
  const names = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.child.ts'))
    .map((file) => file.slice(0, -'.child.ts'.length))
  await build({
    configFile: false,
    root: projectDir,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      minify: false,
      outDir: bundleDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((name) => [name, join(import.meta.dirname, `${name}.child.ts`)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
}
