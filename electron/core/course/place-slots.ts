import type { RawCourseParts } from './course-parts.ts'
import { z } from 'zod'
import type { CourseIssue } from './course-issue.ts'

/** A slot is written once and named by every agenda that holds it; the rest is checked later. */
const writtenSlotSchema = z.looseObject({ key: z.string() })
const writtenAgendaSchema = z.looseObject({
  days: z.array(z.looseObject({ slots: z.array(z.string()) })),
})
type WrittenSlot = z.infer<typeof writtenSlotSchema>

export type Placed =
  | { readonly kind: 'placed'; readonly pack: unknown }
  | { readonly kind: 'issues'; readonly issues: readonly CourseIssue[] }

/** The parts as one pack: the slot keys of agendas and blocks replaced by the slots they name. */
export function placeSlots(parts: RawCourseParts): Placed {
  const { pack: head, agendas: written, slots: files, cards, ...rest } = parts
  const issues: CourseIssue[] = []
  const slots = slotLibrary(files, issues)
  const agendas = Object.entries(written).map(([key, raw]) =>
    agendaWithSlots(key, raw, slots, issues),
  )
  const pack = z.looseObject({ blocks: z.array(z.string()).default([]) }).safeParse(head)
  const blocks = slotsNamed(pack.data?.blocks ?? [], 'blocks', slots, issues)
  if (issues.length > 0) return { kind: 'issues', issues }
  return {
    kind: 'placed',
    pack: { ...pack.data, ...rest, agendas, blocks, cards: Object.values(cards).flat() },
  }
}

function slotLibrary(
  files: RawCourseParts['slots'],
  issues: CourseIssue[],
): ReadonlyMap<string, WrittenSlot> {
  const library = new Map<string, WrittenSlot>()
  for (const [name, raw] of Object.entries(files)) {
    const place = `slots/${name}`
    const read = z.array(writtenSlotSchema).safeParse(raw)
    if (!read.success) issues.push({ kind: 'schema', place, detail: 'not a list of slots' })
    for (const slot of read.data ?? []) {
      if (library.has(slot.key)) issues.push({ kind: 'repeated-key', place, detail: slot.key })
      library.set(slot.key, slot)
    }
  }
  return library
}

function agendaWithSlots(
  key: string,
  raw: unknown,
  library: ReadonlyMap<string, WrittenSlot>,
  issues: CourseIssue[],
): unknown {
  const place = `agendas/${key}`
  const read = writtenAgendaSchema.safeParse(raw)
  if (!read.success) {
    issues.push({ kind: 'schema', place, detail: 'no days with slots' })
    return raw
  }
  const days = read.data.days.map((day) => ({
    ...day,
    slots: slotsNamed(day.slots, place, library, issues),
  }))
  return { ...read.data, key, days }
}

function slotsNamed(
  keys: readonly string[],
  place: string,
  library: ReadonlyMap<string, WrittenSlot>,
  issues: CourseIssue[],
): readonly WrittenSlot[] {
  return keys.flatMap((slotKey) => {
    const slot = library.get(slotKey)
    if (slot !== undefined) return [slot]
    issues.push({ kind: 'unknown-slot', place, detail: slotKey })
    return []
  })
}
