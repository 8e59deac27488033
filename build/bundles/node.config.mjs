import { nodeEntries, projectDir } from './places.mjs'

/** Packages that stay as they are beside the bundle: a native addon, and one that finds its .wasm. */
export const keptPackages = ['better-sqlite3', 'harfbuzzjs']

/** Electron's main process, the host and its workers: ES modules for Node 20.18 and newer. @param {string} outDir */
export function nodeConfig(outDir) {
  return /** @satisfies {import('vite').InlineConfig} */ ({
    configFile: false,
    root: projectDir,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', ...keptPackages], target: 'node' },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: nodeEntries(),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  })
}
