import path from 'node:path'
import { appDir, projectDir } from './places.mjs'

/**
 * One preload: a single CommonJS file, all that a sandboxed preload can load.
 * @param {string} name
 * @param {string} file
 */
export function preloadConfig(name, file) {
  return /** @satisfies {import('vite').InlineConfig} */ ({
    configFile: false,
    root: projectDir,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      target: 'chrome130',
      outDir: path.join(appDir, 'preload'),
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: { [name]: file },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  })
}
