import path from 'node:path'
import react from '@vitejs/plugin-react'
import { inProject, pageEntries } from './places.mjs'

/** The windows' pages. Nothing inline: the pages run under a strict content security policy. @param {string} outDir */
export function pagesConfig(outDir) {
  return /** @satisfies {import('vite').InlineConfig} */ ({
    configFile: false,
    root: inProject('renderer'),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: path.join(outDir, 'pages'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: pageEntries() },
    },
  })
}
