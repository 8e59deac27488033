import { overloads } from '../agenda/day-load.ts'
import { halvesOf } from '../agenda/give-back.ts'
import type { SlotKind } from '../agenda/tables.ts'
import type { Audience } from '../workshop/audience.ts'
import type { AudiencePlan, PlannedRule, PlannedShift } from './audience-plan.ts'
import { shorterSteps } from './shorter-steps.ts'

type Step = { readonly key: string; readonly durationMin: number; readonly optional: boolean }

/** What of a workshop's slot an audience can change. */
export type AudienceSlot = {
  readonly id: string
  readonly packKey: string | null
  readonly kind: SlotKind
  readonly durationMin: number
  readonly leastMin: number | null
  readonly script: { readonly steps: readonly Step[] } | null
}

/** The slots of a day in order, those of them that an anchor holds at their time, and those that have been taught. */
export type AudienceDay = {
  readonly slots: readonly AudienceSlot[]
  readonly held: ReadonlySet<string>
  readonly taught: ReadonlySet<string>
}

/** A slot as it is for the audience: its minutes and those of its steps. */
export type AudienceChange = {
  readonly id: string
  readonly durationMin: number
  readonly steps: readonly Pick<Step, 'key' | 'durationMin' | 'optional'>[]
}

/** A day while it is changed. */
type Now = {
  readonly slots: ReadonlyMap<string, AudienceSlot>
  readonly taught: ReadonlySet<string>
}

/**
 * What changes where a class is meant for an audience. Minutes go between slots of one kind in one half of a
 * day, so that theory, practice and every anchor stay as promised. What was moved for another audience, as
 * the minutes of the steps tell, goes back first. A shift that a slot's least or a break does not allow, or
 * whose slots are not there or have been taught, is left out.
 */
export function forAudience(
  days: readonly AudienceDay[],
  plan: AudiencePlan,
  to: Audience,
): readonly AudienceChange[] {
  const others = plan.filter(({ audience }) => audience !== to)
  const own = plan.filter(({ audience }) => audience === to)
  return days.flatMap(({ slots, held, taught }) => {
    let now: Now = { slots: new Map(slots.map((slot) => [slot.id, slot])), taught }
    for (const part of partsOf(slots, held)) {
      for (const rule of others) now = withRule(now, part, rule, 'back')
      for (const rule of own) now = withRule(now, part, rule, 'there')
    }
    return slots.flatMap((before) => changesBetween(before, now.slots.get(before.id) ?? before))
  })
}

type Changeable = {
  readonly durationMin: number
  readonly script: { readonly steps: readonly Step[] } | null
}

/** A slot as a change makes it; without one, as it is. */
export function withChange<S extends Changeable>(slot: S, change: AudienceChange | undefined): S {
  if (change === undefined || slot.script === null) return slot
  const steps = slot.script.steps.map((step) => {
    const { durationMin, optional } = change.steps.find(({ key }) => key === step.key) ?? step
    return { ...step, durationMin, optional }
  })
  return { ...slot, durationMin: change.durationMin, script: { ...slot.script, steps } }
}

function changesBetween(before: AudienceSlot, after: AudienceSlot): readonly AudienceChange[] {
  const isSame = stepsOf(after).every((step, at) => {
    const { durationMin, optional } = stepsOf(before)[at] ?? step
    return step.durationMin === durationMin && step.optional === optional
  })
  return isSame ? [] : [changeOf(after)]
}

const changeOf = ({ id, durationMin, script }: AudienceSlot): AudienceChange => ({
  id,
  durationMin,
  steps: (script?.steps ?? []).map(({ key, durationMin: minutes, optional }) => ({
    ...{ key, optional },
    durationMin: minutes,
  })),
})

/** The halves of a day, parted again where an anchor holds a slot. */
function partsOf(
  slots: readonly AudienceSlot[],
  held: ReadonlySet<string>,
): readonly (readonly string[])[] {
  return halvesOf(slots).flatMap((half) => {
    const parts: string[][] = [[]]
    for (const { id } of half) {
      if (held.has(id)) parts.push([])
      parts.at(-1)?.push(id)
    }
    return parts
  })
}

function withRule(
  now: Now,
  part: readonly string[],
  rule: PlannedRule,
  way: 'there' | 'back',
): Now {
  const shifted = rule.shifts.reduce((moved, shift) => withShift(moved, part, shift, way), now)
  return rule.steps.reduce((moved, { slot: packKey, step: key, optional }) => {
    const slot = slotIn(moved, part, packKey)
    const wanted = way === 'there' ? optional : !optional
    const found = stepsOf(slot).find((step) => step.key === key)
    if (slot === null || found === undefined || found.optional === wanted) return moved
    // A step that got no minutes stays one that can be left out.
    if (!wanted && found.durationMin === 0) return moved
    return put(moved, withStep(slot, { ...found, optional: wanted }))
  }, shifted)
}

function withShift(
  now: Now,
  part: readonly string[],
  { minutes, to, from, plannedMin }: PlannedShift,
  way: 'there' | 'back',
): Now {
  const [taker, giver] = [slotIn(now, part, to.slot), slotIn(now, part, from)]
  const step = stepsOf(taker).find(({ key }) => key === to.step)
  if (taker === null || giver === null || step === undefined || taker.kind !== giver.kind)
    return now
  const isMade = step.durationMin >= plannedMin + minutes
  if (isMade === (way === 'there')) return now
  const by = way === 'there' ? minutes : -minutes
  const longer = withStep(taker, { ...step, durationMin: step.durationMin + by })
  const source = giver.id === taker.id ? longer : giver
  const shorter = withSteps(
    source,
    shorterSteps(stepsOf(source), by, longer === source ? step.key : null),
  )
  if (shorter === null) return now
  const moved = put(giver.id === taker.id ? now : put(now, longer), shorter)
  const isFair = [...moved.slots.values()].every(
    (slot) => slot.durationMin >= (slot.leastMin ?? 1) || slot === now.slots.get(slot.id),
  )
  return isFair && overMinOf(moved) <= overMinOf(now) ? moved : now
}

const stepsOf = (slot: AudienceSlot | null) => slot?.script?.steps ?? []

/** The slot that teaches a lesson, where it can still be changed. */
function slotIn({ slots, taught }: Now, part: readonly string[], packKey: string) {
  const id = part.find((one) => slots.get(one)?.packKey === packKey && !taught.has(one))
  return id === undefined ? null : (slots.get(id) ?? null)
}

const put = ({ slots, taught }: Now, slot: AudienceSlot): Now => ({
  slots: new Map([...slots].map(([id, one]) => [id, id === slot.id ? slot : one])),
  taught,
})

const withStep = (slot: AudienceSlot, step: Step): AudienceSlot =>
  withSteps(
    slot,
    stepsOf(slot).map((one) => (one.key === step.key ? step : one)),
  ) ?? slot

/** The slot with other steps; its own minutes change by as much as theirs. */
function withSteps(slot: AudienceSlot, steps: readonly Step[] | null): AudienceSlot | null {
  if (steps === null || slot.script === null) return null
  const sum = (list: readonly Step[]) => list.reduce((min, { durationMin }) => min + durationMin, 0)
  const durationMin = slot.durationMin + sum(steps) - sum(slot.script.steps)
  return { ...slot, durationMin, script: { ...slot.script, steps } }
}

/** By how much a day asks too much of the room, waits left aside. */
function overMinOf({ slots }: Now): number {
  let startMinute = 0
  const planned = [...slots.values()].map((slot) => {
    const start = startMinute
    startMinute += slot.durationMin
    return { kind: slot.kind, durationMin: slot.durationMin, startMinute: start }
  })
  return overloads(planned).reduce((sum, { overMin }) => sum + overMin, 0)
}
