import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { socketPath, tokenFrom } from '../core/contract/web-socket.ts'

/** Which `Host` names are ours, and the secret that a console must know. */
export type Door = { readonly hosts: readonly string[]; readonly token: string }

/** Exactly one Host header, and one of ours: a rebound name of another site is turned away. */
export function hostAllowed(request: IncomingMessage, door: Door): boolean {
  const sent = request.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name))
  return sent.length === 1 && door.hosts.includes(request.headers.host ?? '')
}

/** 'welcome', or the HTTP status with which to turn away who asks for a WebSocket. */
export function upgradeVerdict(
  request: IncomingMessage,
  door: Door,
): 'welcome' | 401 | 403 | 404 | 421 {
  if (!hostAllowed(request, door)) return 421
  if (request.url !== socketPath) return 404
  if (request.headers.origin !== `http://${request.headers.host}`) return 403
  const token = tokenFrom(request.headers['sec-websocket-protocol'])
  return token !== null && sameSecret(token, door.token) ? 'welcome' : 401
}

// Hashes are of one length, so the comparison tells nothing of where or whether lengths differ.
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
