import fs from 'node:fs'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'

export { projectDir }
export const appDir = path.join(projectDir, 'dist', 'app')

/** @param {string} place inside the project */
export function inProject(place) {
  return path.join(projectDir, place)
}

/** The processes' entries, by the name of the file they become; those that exist. */
export function nodeEntries() {
  return existing({
    main: 'electron/shell/main.ts',
    host: 'electron/shell/host-process.ts',
    'document-worker': 'electron/host/export/document-worker.ts',
    'import-worker': 'electron/host/import/import-worker.ts',
  })
}

/** The preloads, by name. */
export function preloadEntries() {
  const dir = 'electron/shell/preload'
  const names = list(inProject(dir)).filter((name) => name.endsWith('.ts'))
  return existing(
    Object.fromEntries(names.map((name) => [path.basename(name, '.ts'), `${dir}/${name}`])),
  )
}

/** The pages, by folder: each `renderer/<name>/index.html`. */
export function pageEntries() {
  const pages = list(inProject('renderer')).map((name) => [name, `renderer/${name}/index.html`])
  return existing(Object.fromEntries(pages))
}

/** @param {Record<string, string>} entries @returns {Record<string, string>} */
function existing(entries) {
  const files = Object.entries(entries).map(([name, place]) => [name, inProject(place)])
  return Object.fromEntries(files.filter(([, file]) => fs.existsSync(String(file))))
}

/** @param {string} dir */
function list(dir) {
  return fs.existsSync(dir) ? fs.readdirSync(dir) : []
}
