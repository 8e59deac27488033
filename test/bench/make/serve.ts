import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a folder to this machine, and an empty page at `/blank`. */
export async function serve(dir: string) {
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = join(dir, normalize(decodeURIComponent(pathname)))
    const isThere =
      file.startsWith(dir + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    if (pathname === '/blank') return answer.writeHead(200, { 'content-type': 'text/html' }).end()
    if (!isThere) return answer.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    answer.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
    createReadStream(file).pipe(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://localhost:${address.port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
