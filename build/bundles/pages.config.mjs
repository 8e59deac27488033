import path from 'node:path'
import react from '@vitejs/plugin-react'
import { appDir, inProject, pageEntries } from './places.mjs'

/** The windows' pages. Nothing inline: the pages run under a strict content security policy. */
export function pagesConfig() {
  return /** @satisfies {import('vite').InlineConfig} */ ({
    configFile: false,
    root: inProject('renderer'),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: path.join(appDir, 'pages'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: pageEntries() },
    },
  })
}
