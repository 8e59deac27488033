import type { ErrorCode } from '../../electron/core/contract/app-error.ts'
import type { EditResult } from '../../electron/core/contract/areas/workshop.ts'
import type { SentEdit } from '../../electron/core/workshop/edit.ts'
import type { Answer } from './answer.ts'
import { nextBatch, wayOf } from './edit-batch.ts'

export type SenderOptions = {
  readonly outbox: () => readonly SentEdit[]
  readonly send: (edits: readonly SentEdit[]) => Promise<Answer<readonly EditResult[]>>
  /** Sends an edit that is too large for a message. */
  readonly sendAsFile: (edit: SentEdit) => Promise<Answer<EditResult>>
  readonly settle: (results: readonly EditResult[]) => void
  readonly waitMs: (durationMs: number) => Promise<void>
}

const breathMs = 400

/**
 * Sends the outbox, oldest first, one message under way at a time. `flush` may be called at any time;
 * after a break it sends again what was not acknowledged, with the same ids.
 */
export function createOutboxSender(options: SenderOptions) {
  let sending = false
  let oneByOne = false

  async function flush(): Promise<void> {
    if (sending) return
    sending = true
    while (options.outbox().length > 0) {
      const batch = oneByOne ? options.outbox().slice(0, 1) : nextBatch(options.outbox())
      if (!(await passOn(batch))) break
    }
    sending = false
  }

  /** Whether there is any use in going on now. */
  async function passOn(batch: readonly SentEdit[]): Promise<boolean> {
    const answer = await sendBatch(batch)
    if (answer.kind === 'ok') {
      oneByOne = false
      options.settle(answeredAll(batch, answer.value))
      return true
    }
    if (answer.error.code === 'closed') return false
    if (answer.error.code === 'too-fast') await options.waitMs(breathMs)
    // The host turned the message down as a whole: one of its edits is at fault, find out which.
    else if (batch.length > 1) oneByOne = true
    else options.settle(batch.map(({ id }) => refusal(id, answer.error.code)))
    return true
  }

  function sendBatch(batch: readonly SentEdit[]): Promise<Answer<readonly EditResult[]>> {
    const [first] = batch
    const way = first === undefined ? 'message' : wayOf(first)
    // The first of a batch may be larger than a message; then it is alone in it.
    if (first === undefined || way === 'message') return options.send(batch)
    return way === 'file'
      ? asList(options.sendAsFile(first))
      : Promise.resolve({ kind: 'ok', value: [refusal(first.id, 'too-large')] })
  }

  return { flush }
}

async function asList<T>(answering: Promise<Answer<T>>): Promise<Answer<readonly T[]>> {
  const answer = await answering
  return answer.kind === 'ok' ? { kind: 'ok', value: [answer.value] } : answer
}

/** An edit that got no answer would be sent for ever; a host that keeps silent about it is at fault. */
function answeredAll(
  batch: readonly SentEdit[],
  results: readonly EditResult[],
): readonly EditResult[] {
  const answered = new Set(results.map((result) => result.id))
  const silent = batch.filter(({ id }) => !answered.has(id))
  return [...results, ...silent.map(({ id }) => refusal(id, 'internal'))]
}

const refusal = (id: string, reason: ErrorCode): EditResult => ({ kind: 'refused', id, reason })
