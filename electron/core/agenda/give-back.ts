import type { SlotKind } from './tables.ts'

/** What it takes to know how much shorter a slot can be. */
export type ShorterSlot = {
  readonly kind: SlotKind
  readonly durationMin: number
  /** Null where it is not known. */
  readonly leastMin: number | null
  readonly script: {
    readonly steps: readonly { readonly durationMin: number; readonly optional: boolean }[]
  } | null
}

/** Minutes of the steps of a slot that can be left out. */
export const optionalMinOf = ({ script }: ShorterSlot): number =>
  (script?.steps ?? []).reduce(
    (sum, { optional, durationMin }) => sum + (optional ? durationMin : 0),
    0,
  )

/**
 * Minutes that a slot can give back: down to its least, or what its optional steps take where no least
 * is known. A break gives nothing back.
 */
export function giveBackMin(slot: ShorterSlot): number {
  if (slot.kind === 'break') return 0
  if (slot.leastMin === null) return Math.min(optionalMinOf(slot), slot.durationMin - 1)
  return Math.max(0, slot.durationMin - slot.leastMin)
}

/** A break of so many minutes is a meal, and parts the day in halves. */
const mealMin = 45

/** The slots of a day by its halves: before a meal and after it. */
export function halvesOf<S extends Pick<ShorterSlot, 'kind' | 'durationMin'>>(
  slots: readonly S[],
): readonly (readonly S[])[] {
  const isMeal = ({ kind, durationMin }: S) => kind === 'break' && durationMin >= mealMin
  const halves: S[][] = [[]]
  for (const slot of slots) {
    if (isMeal(slot)) halves.push([])
    else halves.at(-1)?.push(slot)
  }
  return halves.filter((half) => half.length > 0)
}
