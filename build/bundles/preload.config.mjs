import path from 'node:path'
import { projectDir } from './places.mjs'

/**
 * One preload: a single CommonJS file, all that a sandboxed preload can load.
 * @param {string} outDir
 * @param {string} name
 * @param {string} file
 */
export function preloadConfig(outDir, name, file) {
  return /** @satisfies {import('vite').InlineConfig} */ ({
    configFile: false,
    root: projectDir,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      target: 'chrome130',
      outDir: path.join(outDir, 'preload'),
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: { [name]: file },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  })
}
