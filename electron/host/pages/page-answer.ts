import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { PageFiles } from './page-files.ts'
import { pageHeaders } from './page-headers.ts'

export type PageAnswer = {
  readonly status: 200 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()

/** Answers a request from the fixed map; the path is looked up as it came, never decoded. */
export async function pageAnswer(
  files: PageFiles,
  method: string,
  path: string,
  socketOrigin = '',
): Promise<PageAnswer> {
  const nonce = randomBytes(16).toString('base64')
  const headers = pageHeaders(nonce, socketOrigin)
  if (method !== 'GET' && method !== 'HEAD') return plain(405, headers)
  const page = files.get(path)
  if (!page) return plain(404, headers)
  const bytes = await readFile(page.file)
  const isHtml = page.contentType.startsWith('text/html')
  const body = isHtml ? encoder.encode(withNonce(bytes.toString(), nonce)) : bytes
  return { status: 200, headers: { ...headers, 'Content-Type': page.contentType }, body }
}

// React Aria reads the nonce for its two small style elements from this tag.
function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`)
}

function plain(status: 404 | 405, headers: Readonly<Record<string, string>>): PageAnswer {
  const body = encoder.encode(status === 404 ? 'Not found' : 'Method not allowed')
  return { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body }
}
