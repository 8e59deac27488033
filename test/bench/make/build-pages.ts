import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type PluginOption } from 'vite'
import { projectDir } from '../../../build/bootstrap/places.mjs'

const benchDir = join(projectDir, 'test', 'bench')

/** Our pages, as the app's own are built: with React's production build, for the same browser. */
export function buildOwnPages(names: readonly string[], outDir: string): Promise<void> {
  return buildPages(join(benchDir, 'pages'), names, outDir, [react()])
}

/** The peers' pages, with the packages that were installed for the benchmark alone. */
export function buildPeerPages(
  names: readonly string[],
  outDir: string,
  packagesDir: string,
): Promise<void> {
  // Without React's own plugin: it would take React from the app, and its other half from the peers.
  return buildPages(join(benchDir, 'peers'), names, outDir, [packagesFrom(packagesDir)])
}

async function buildPages(
  root: string,
  names: readonly string[],
  outDir: string,
  plugins: readonly PluginOption[],
): Promise<void> {
  const { NODE_ENV: before } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build({
      configFile: false,
      root,
      base: './',
      mode: 'production',
      logLevel: 'error',
      publicDir: false,
      plugins: [...plugins],
      worker: { format: 'es' },
      define: { 'process.env.IS_PREACT': '"false"' },
      build: {
        target: 'chrome130',
        outDir,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 20_000,
        rollupOptions: {
          input: Object.fromEntries(names.map((name) => [name, join(root, `${name}.html`)])),
        },
      },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** Finds packages of the peers in their own folder, and nowhere else. */
function packagesFrom(packagesDir: string): Plugin {
  // A file that is there: seen from any other, packages are looked for in the root.
  const seenFrom = join(packagesDir, 'package.json')
  return {
    name: 'packages-of-peers',
    enforce: 'pre',
    resolveId(source, importer) {
      const isOurs = importer?.startsWith(benchDir) === true
      if (!isOurs || !/^@?[a-z]/.test(source)) return null
      return this.resolve(source, seenFrom, { skipSelf: true })
    },
  }
}
