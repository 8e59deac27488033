import { z } from 'zod'
import type { ErrorCode } from '../../core/contract/app-error.ts'

/** Deepest nesting of a message; ours need a third of it. */
export const messageDepthLimit = 32

const requestSchema = z.strictObject({
  t: z.literal('q'),
  m: z.literal('call'),
  a: z.tuple([z.string().max(60), z.unknown()]),
  i: z.string().min(1).max(40),
})
export type RequestMessage = z.infer<typeof requestSchema>

export type ReadMessage =
  | { readonly kind: 'ok'; readonly message: RequestMessage }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly requestId: string | null }

/** Reads a request sent as text: size and depth are judged before anything is parsed. */
export function readMessage(text: string, limitBytes: number): ReadMessage {
  if (Buffer.byteLength(text) > limitBytes) return refused('too-large', text)
  if (deeperThan(text, messageDepthLimit)) return refused('bad-message', text)
  const parsed = requestSchema.safeParse(parsedJson(text))
  return parsed.success ? { kind: 'ok', message: parsed.data } : refused('bad-message', text)
}

function refused(code: ErrorCode, text: string): ReadMessage {
  return { kind: 'refused', code, requestId: requestIdAtEnd(text) }
}

// An honest sender's request ends with its id, so that even a message too large to parse is answered.
function requestIdAtEnd(text: string): string | null {
  return /"i":"([\w-]{1,40})"\}$/.exec(text.slice(-64))?.[1] ?? null
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text, /__proto__|\\u005f/i.test(text) ? refuseProto : undefined)
  } catch {
    return undefined
  }
}

function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('__proto__')
  return value
}

/** Whether brackets nest deeper than `limit`, told by one walk over the text. */
export function deeperThan(text: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (inString) {
      if (char === BACKSLASH) at++
      else if (char === QUOTE) inString = false
    } else if (char === QUOTE) inString = true
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > limit) return true
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--
  }
  return false
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
