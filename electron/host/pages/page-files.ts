import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'

export type PageFile = { readonly file: string; readonly contentType: string }

/** The fixed map from path to file that both the app's protocol and the console's server serve from. */
export type PageFiles = ReadonlyMap<string, PageFile>

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Lists the built pages once; links and unknown kinds of file are left out. */
export async function readPageFiles(rendererDir: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>()
  await addFolder(files, rendererDir, '/')
  return files
}

async function addFolder(files: Map<string, PageFile>, dir: string, at: string): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const file = join(dir, entry.name)
    if (entry.isDirectory()) await addFolder(files, file, `${at}${entry.name}/`)
    else if (entry.isFile()) addFile(files, file, at, entry.name)
  }
}

function addFile(files: Map<string, PageFile>, file: string, at: string, name: string): void {
  const contentType = contentTypes[extname(name).toLowerCase()]
  if (contentType === undefined) return
  files.set(at + name, { file, contentType })
  if (name === 'index.html') files.set(at, { file, contentType })
}
