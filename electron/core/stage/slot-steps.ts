import type { Lesson } from '../course/lesson.ts'
import type { Slot } from '../agenda/tables.ts'
import { stepStates, type StepState } from '../run/step-states.ts'
import type { CurrentSlot } from '../run/run-view.ts'
import type { LocalText } from '../text/language.ts'
import { stopAt, stopsOf, type StopChoice } from './stops.ts'

/** A step of a slot's script, and how the slot stands to it. */
export type SlotStep = {
  readonly key: string
  readonly text: LocalText
  readonly durationMin: number
  readonly state: StepState
  /** Of the step that is due, below zero past its end; null for all others. */
  readonly remainingMs: number | null
}

const minuteMs = 60_000

/**
 * The steps of a slot: with a lesson by where the clicker stands, else by the time that the slot has run. All are
 * to come where it does not run.
 */
export function slotSteps(
  slot: Slot,
  current: CurrentSlot | null,
  lesson: Lesson | null,
  choice: StopChoice | null,
): readonly SlotStep[] {
  const steps = slot.script?.steps ?? []
  const running = current?.slot.id === slot.id ? current : null
  const stops = stopsOf(slot, lesson)
  const byHand = running !== null && stops.length > 0
  const states = byHand
    ? handStates(slot, stops[stopAt(stops, running.run, choice)]?.step)
    : stepStates(
        steps.map(({ durationMin }) => durationMin),
        running?.elapsedMs ?? null,
      )
  return steps.map(({ key, text, durationMin }, at) => {
    const state = states[at] ?? 'later'
    const beginsMs = byHand ? begunMs(running, key) : sumMs(slot, at)
    const remainingMs =
      state === 'now' && running !== null
        ? beginsMs + durationMin * minuteMs - running.elapsedMs
        : null
    return { key, text, durationMin, state, remainingMs }
  })
}

function handStates({ script }: Slot, nowKey: string | undefined): readonly StepState[] {
  const steps = script?.steps ?? []
  const now = steps.findIndex(({ key }) => key === nowKey)
  return steps.map((_, at) => (at < now ? 'done' : at === now ? 'now' : 'later'))
}

/** When a step was begun, in the time that the slot has run. */
const begunMs = ({ run }: CurrentSlot, key: string) =>
  run.steps.findLast((step) => step.key === key)?.atMs ?? 0

const sumMs = ({ script }: Slot, at: number) =>
  (script?.steps ?? []).slice(0, at).reduce((sum, step) => sum + step.durationMin * minuteMs, 0)
