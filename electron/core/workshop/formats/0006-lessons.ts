import { changeTable, type FormatStep, type RawRecord } from './raw-records.ts'

/**
 * A workshop names the course that it teaches, and for whom; a slot its lesson, its least minutes and
 * whether it can be left out; a step has a key; a run says when each step was begun. Breaks that the
 * agenda does not know are records. What is older has no lessons.
 */
export const lessons: FormatStep = {
  version: 6,
  name: 'lessons',
  records: (old) => {
    const workshop = changeTable(old, 'workshop', (one) => ({
      ...one,
      courseHash: null,
      track: 'retail',
      audience: 'mixed',
    }))
    const slots = changeTable(workshop, 'slot', (slot) => ({
      ...slot,
      leastMin: null,
      optional: false,
      packKey: null,
      script: withKeys(slot['script']),
    }))
    const runs = changeTable(slots, 'slot_run', (run) => ({ ...run, steps: [] }))
    return { ...runs, break_run: [] }
  },
}

function withKeys(script: unknown): unknown {
  const { steps } = (script ?? {}) as { readonly steps?: unknown }
  if (!Array.isArray(steps)) return script
  const keyed = (steps as readonly RawRecord[]).map((step, index) =>
    typeof step === 'object' && step !== null
      ? { ...step, key: `s${index + 1}`, optional: false }
      : step,
  )
  return { ...(script as object), steps: keyed }
}
