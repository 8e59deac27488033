import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { socketPath } from '../core/contract/web-socket.ts'

/** Exactly one Host header, and one of ours: a rebound name of another site is turned away. */
export function hostAllowed(request: IncomingMessage, hosts: readonly string[]): boolean {
  const sent = request.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name))
  return sent.length === 1 && hosts.includes(request.headers.host ?? '')
}

/** 'welcome', or the HTTP status with which to turn away who asks for a WebSocket. */
export function upgradeVerdict(
  request: IncomingMessage,
  hosts: readonly string[],
): 'welcome' | 403 | 404 | 421 {
  if (!hostAllowed(request, hosts)) return 421
  if (request.url !== socketPath) return 404
  return request.headers.origin === `http://${request.headers.host}` ? 'welcome' : 403
}

/** Compares in a time that tells nothing: hashes are of one length, whatever was sent. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
