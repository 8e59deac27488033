import type { AgendaRow } from '../../../electron/core/agenda/agenda-of-day.ts'
import type { Id, MinuteOfDay } from '../../../electron/core/base/ids.ts'

type ModuleRow = Extract<AgendaRow, { kind: 'module' }>
type SlotRow = Extract<AgendaRow, { kind: 'slot' }>

/** A slot of the list with the heading that stands over it. */
export type SlotLine = SlotRow & { readonly heading: ModuleRow | null }

/** The slots of a day, each with the module that begins with it. */
export function slotLines(rows: readonly AgendaRow[]): readonly SlotLine[] {
  return rows.flatMap((row, at) => {
    if (row.kind === 'module') return []
    const before = rows[at - 1]
    return [{ ...row, heading: before?.kind === 'module' ? before : null }]
  })
}

/**
 * Before which slot the time now falls: the one after the slot that runs or ran last today, else the first
 * of the plan that starts later. Null where all have started.
 */
export function nowPlace(
  lines: readonly SlotLine[],
  nowMinute: MinuteOfDay,
  ranId: Id | null,
): Id | null {
  const at = lines.findIndex(({ slot }) => slot.id === ranId)
  if (at >= 0) return lines[at + 1]?.slot.id ?? null
  return lines.find(({ startMinute }) => startMinute > nowMinute)?.slot.id ?? null
}

/** A plan against a time that holds: room to spare, just right, or too long. */
export type Slack = { readonly kind: 'free' | 'even' | 'over'; readonly count: number }

/** Minutes to spare, as a word and a number; negative ones are over. */
export function slackOf(spareMin: number): Slack {
  if (spareMin === 0) return { kind: 'even', count: 0 }
  return { kind: spareMin > 0 ? 'free' : 'over', count: Math.abs(spareMin) }
}

/** What is planned against the target: short of it, as promised, or too much. */
export function balanceOf(offMin: number) {
  if (offMin === 0) return { kind: 'even', count: 0 } as const
  return { kind: offMin > 0 ? 'over' : 'under', count: Math.abs(offMin) } as const
}
