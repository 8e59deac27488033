/** Time that passes, and what is pressed: a story that can be told again from the start. */
export type Told =
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'start'; readonly runId: string; readonly lengthMs: number }
  | { readonly kind: 'reopen'; readonly runId: string }
  | { readonly kind: 'pause' | 'resume' | 'finish' }
  | { readonly kind: 'extend'; readonly byMs: number }
  | { readonly kind: 'uncount'; readonly byMs: number }

export type Reference = {
  readonly runId: string | null
  readonly paused: boolean
  readonly remainingMs: number
}

/** The plainest run there is: a stopwatch for each run, and no instants at all. */
export function retell(story: readonly Told[]): Reference {
  const left = new Map<string, number>()
  const length = new Map<string, number>()
  let runId: string | null = null
  let paused = false
  const add = (ms: number) => {
    if (runId !== null) left.set(runId, (left.get(runId) ?? 0) + ms)
  }
  for (const one of story) {
    if (one.kind === 'pass' && !paused) add(-one.ms)
    if (one.kind === 'start' || one.kind === 'reopen') {
      runId = one.runId
      paused = false
    }
    if (one.kind === 'start') {
      left.set(one.runId, one.lengthMs)
      length.set(one.runId, one.lengthMs)
    }
    if (one.kind === 'pause' || one.kind === 'resume') paused = one.kind === 'pause'
    if (one.kind === 'finish') runId = null
    if (one.kind === 'finish') paused = false
    if (one.kind === 'extend') {
      add(one.byMs)
      length.set(runId ?? '', (length.get(runId ?? '') ?? 0) + one.byMs)
    }
    if (one.kind === 'uncount') {
      const ranMs = (length.get(runId ?? '') ?? 0) - (left.get(runId ?? '') ?? 0)
      add(Math.min(one.byMs, ranMs))
    }
  }
  return { runId, paused: runId !== null && paused, remainingMs: left.get(runId ?? '') ?? 0 }
}
