import type { RunTables } from '../run/tables.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import type { Slot } from '../agenda/tables.ts'
import { slotsInOrder } from '../agenda/slots-in-order.ts'
import { taughtSlots } from '../run/taught-slots.ts'
import { planDays } from '../agenda/plan-days.ts'
import type { EditList } from '../workshop/edit.ts'
import type { Minutes } from '../base/ids.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import type { Audience } from '../workshop/audience.ts'
import type { AudiencePlan } from './audience-plan.ts'
import { forAudience, withChange, type AudienceChange } from './for-audience.ts'

type Step = NonNullable<Slot['script']>['steps'][number]

/** A slot that an audience changes, as it is and as it would be. */
export type SlotDifference = {
  readonly before: Slot
  readonly after: Slot
  /** Of its day, from 1. */
  readonly dayNumber: number
  readonly steps: readonly StepDifference[]
}

/** A step that gets other minutes, or that can be left out on one side alone. */
export type StepDifference = { readonly before: Step; readonly after: Step }

/** What another audience changes in a workshop, in the order of its slots; nothing of what has been taught. */
export function audienceDifference(
  tables: RunTables,
  plan: AudiencePlan,
  to: Audience,
): readonly SlotDifference[] {
  const changes = new Map(changesIn(tables, plan, to).map((change) => [change.id, change]))
  const dayIds = sortedRecords(tables.day).map(({ id }) => id)
  return slotsInOrder(tables).flatMap((before) => {
    const change = changes.get(before.id)
    if (change === undefined) return []
    const after = withChange(before, change)
    const dayNumber = dayIds.indexOf(before.dayId) + 1
    return [{ before, after, dayNumber, steps: stepsThatDiffer(before, after) }]
  })
}

/** Gives a workshop another audience, and its slots the minutes and optional steps of a difference. */
export function audienceEdits(
  { workshop }: Pick<WorkshopTables, 'workshop'>,
  audience: Audience,
  difference: readonly SlotDifference[],
): EditList {
  const [record] = workshop.values()
  if (record === undefined) return []
  return [
    { kind: 'workshop.edit', id: record.id, fields: { audience } },
    ...difference.map(({ before, after }) => ({
      kind: 'slot.edit' as const,
      id: before.id,
      fields: {
        script: after.script,
        ...(after.durationMin === before.durationMin ? {} : { durationMin: after.durationMin }),
      },
    })),
  ]
}

/** By how many minutes a slot gets longer; negative where it gives some. */
export const longerByMin = ({ before, after }: SlotDifference): Minutes =>
  after.durationMin - before.durationMin

function changesIn(tables: RunTables, plan: AudiencePlan, to: Audience): readonly AudienceChange[] {
  const taught = taughtSlots(tables)
  const held = new Set([...tables.anchor.values()].map(({ slotId }) => slotId ?? ''))
  const days = planDays(tables).map(({ slots }) => ({
    slots: slots.map(({ slot }) => slot),
    ...{ held, taught },
  }))
  return forAudience(days, plan, to)
}

const stepsThatDiffer = (before: Slot, after: Slot): readonly StepDifference[] =>
  (before.script?.steps ?? [])
    .map((step, at) => ({ before: step, after: after.script?.steps[at] ?? step }))
    .filter(
      (pair) =>
        pair.before.durationMin !== pair.after.durationMin ||
        pair.before.optional !== pair.after.optional,
    )
