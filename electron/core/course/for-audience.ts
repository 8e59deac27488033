import { overloads } from '../agenda/day-load.ts'
import { halvesOf } from '../agenda/give-back.ts'
import type { SlotKind } from '../agenda/tables.ts'
import type { Audience } from '../workshop/audience.ts'
import type { AudienceRule, AudienceRules, AudienceShift } from './audience-rules.ts'
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

/** The slots of a day in order, and those of them that an anchor holds at their time. */
export type AudienceDay = {
  readonly slots: readonly AudienceSlot[]
  readonly held: ReadonlySet<string>
}

/** A slot as it is for the audience: its minutes and those of its steps. */
export type AudienceChange = {
  readonly id: string
  readonly durationMin: number
  readonly steps: readonly Pick<Step, 'key' | 'durationMin' | 'optional'>[]
}

type Slots = ReadonlyMap<string, AudienceSlot>

/**
 * What changes where a class that was planned for one audience is meant for another. Minutes go between
 * slots of one kind in one half of a day, so that theory, practice and every anchor stay as promised;
 * a shift that a slot's least or a break does not allow, or whose slots are not there, is left out.
 */
export function forAudience(
  days: readonly AudienceDay[],
  rules: AudienceRules,
  { from, to }: { readonly from: Audience; readonly to: Audience },
): readonly AudienceChange[] {
  if (from === to) return []
  const ruleOf = (audience: Audience) => rules.find((one) => one.audience === audience)
  return days.flatMap(({ slots, held }) => {
    let now: Slots = new Map(slots.map((slot) => [slot.id, slot]))
    for (const part of partsOf(slots, held)) {
      now = withRule(withRule(now, part, ruleOf(from), 'back'), part, ruleOf(to), 'there')
    }
    return [...now.values()].filter((slot) => !slots.includes(slot)).map(changeOf)
  })
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
  now: Slots,
  part: readonly string[],
  rule: AudienceRule | undefined,
  way: 'there' | 'back',
): Slots {
  if (rule === undefined) return now
  const shifted = rule.shifts.reduce((slots, shift) => withShift(slots, part, shift, way), now)
  return rule.steps.reduce((slots, { slot: packKey, step: key, optional }) => {
    const slot = slotIn(slots, part, packKey)
    const wanted = way === 'there' ? optional : !optional
    const found = slot?.script?.steps.find((step) => step.key === key)
    if (slot === null || found === undefined || found.optional === wanted) return slots
    // A step that got no minutes stays one that can be left out.
    if (!wanted && found.durationMin === 0) return slots
    return put(slots, withStep(slot, { ...found, optional: wanted }))
  }, shifted)
}

function withShift(
  now: Slots,
  part: readonly string[],
  { minutes, to, from }: AudienceShift,
  way: 'there' | 'back',
): Slots {
  const [taker, giver] = [slotIn(now, part, to.slot), slotIn(now, part, from)]
  const step = taker?.script?.steps.find(({ key }) => key === to.step)
  if (taker === null || giver === null || step === undefined || taker.kind !== giver.kind)
    return now
  const by = way === 'there' ? minutes : -minutes
  if (step.durationMin + by < 0) return now
  const longer = withStep(taker, { ...step, durationMin: step.durationMin + by })
  const source = giver.id === taker.id ? longer : giver
  const shorter = withSteps(
    source,
    shorterSteps(stepsOf(source), by, longer === source ? step.key : null),
  )
  if (shorter === null) return now
  const moved = put(giver.id === taker.id ? now : put(now, longer), shorter)
  const isFair = [...moved.values()].every(
    (slot) => slot.durationMin >= (slot.leastMin ?? 1) || slot === now.get(slot.id),
  )
  return isFair && overMinOf(moved) <= overMinOf(now) ? moved : now
}

const stepsOf = ({ script }: AudienceSlot) => script?.steps ?? []

function slotIn(now: Slots, part: readonly string[], packKey: string): AudienceSlot | null {
  const id = part.find((one) => now.get(one)?.packKey === packKey)
  return id === undefined ? null : (now.get(id) ?? null)
}

const put = (now: Slots, slot: AudienceSlot): Slots =>
  new Map([...now].map(([id, one]) => [id, id === slot.id ? slot : one]))

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
function overMinOf(slots: Slots): number {
  let startMinute = 0
  const planned = [...slots.values()].map((slot) => {
    const start = startMinute
    startMinute += slot.durationMin
    return { kind: slot.kind, durationMin: slot.durationMin, startMinute: start }
  })
  return overloads(planned).reduce((sum, { overMin }) => sum + overMin, 0)
}
