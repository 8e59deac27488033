import { z } from 'zod'
import { courseFileVersion } from './own-course.ts'

/** A course file of the first version, as far as the way to today's needs to know it. */
const firstVersion = z.looseObject({
  version: z.literal(1),
  pack: z.looseObject({
    agendas: z.array(
      z.looseObject({
        days: z.array(
          z.looseObject({
            slots: z.array(
              z.looseObject({
                script: z.looseObject({ steps: z.array(z.looseObject({})) }).nullable(),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
})

/**
 * A course file of whichever version as today's schema reads it: slots have no lessons in the first one,
 * and their steps no keys. What is no course file comes back as it is.
 */
export function courseOfToday(file: unknown): unknown {
  const first = firstVersion.safeParse(file)
  if (!first.success) return file
  const { pack, ...rest } = first.data
  const agendas = pack.agendas.map((agenda) => ({
    ...agenda,
    days: agenda.days.map((day) => ({ ...day, slots: day.slots.map(slotOfToday) })),
  }))
  return { ...rest, version: courseFileVersion, pack: { ...pack, courseHash: null, agendas } }
}

type FirstSlot = { readonly script: { readonly steps: readonly object[] } | null }

function slotOfToday(slot: FirstSlot) {
  const script = slot.script && {
    ...slot.script,
    steps: slot.script.steps.map((step, at) => ({ key: `s${at + 1}`, ...step, optional: false })),
  }
  return { ...slot, leastMin: null, optional: false, packKey: null, script }
}
