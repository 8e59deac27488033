import type { AnyRecord } from '../base/table.ts'
import { sameValue } from '../base/same-value.ts'
import { netChanges, type Change } from './change.ts'
import { accept, refuse, type Decision, type KeptField } from './decision.ts'
import { followShifts } from './shift-run.ts'
import { declared, type WorkshopTables } from './tables.ts'

/**
 * Decides the way back over `changes`, already turned round: each field goes to its `after` where it
 * still is as `before` says. Fields that somebody has changed since are kept, and named.
 */
export function decideUndo(tables: WorkshopTables, turned: readonly Change[]): Decision {
  const steps = netChanges(followShifts(tables, turned)).map((change) => step(tables, change))
  const changes = steps.flatMap((one) => one.change ?? [])
  const kept = steps.flatMap((one) => one.kept)
  return changes.length === 0 && kept.length === 0
    ? refuse('nothing-to-undo')
    : accept(netChanges(changes), kept)
}

type Step = { readonly change: Change | null; readonly kept: readonly KeptField[] }

function step(tables: WorkshopTables, change: Change): Step {
  const current: AnyRecord | null = tables[change.table].get(change.id) ?? null
  if (change.before === null) {
    return current === null ? { change, kept: [] } : keep(change, ['id'])
  }
  if (current === null) return keep(change, ['id'])
  return change.after === null
    ? removal(change, change.before, current)
    : fields(change, change.before, change.after, current)
}

/**
 * A record that somebody has worked on since is not taken away; a run that was only paused since, as
 * by the clock after a sleep, is.
 */
function removal(change: Change, before: AnyRecord, current: AnyRecord): Step {
  const touched = fieldNames(before, current).filter(
    (name) =>
      !sameValue(before[name], current[name]) &&
      !isCoupled(change, name) &&
      !declared[change.table].byTheRoom?.includes(name),
  )
  return touched.length > 0
    ? keep(change, touched)
    : { change: { ...change, before: current }, kept: [] }
}

function fields(change: Change, before: AnyRecord, after: AnyRecord, current: AnyRecord): Step {
  const turned = fieldNames(before, after).filter((name) => !sameValue(before[name], after[name]))
  const asBefore = turned.filter((name) => sameValue(current[name], before[name]))
  const coupledStand = coupledOf(change).every((name) => sameValue(current[name], before[name]))
  const free = asBefore.filter((name) => coupledStand || !isCoupled(change, name))
  const held = turned.filter(
    (name) => !free.includes(name) && !sameValue(current[name], after[name]),
  )
  const { kept } = keep(change, held)
  if (free.length === 0) return { change: null, kept }
  const next = { ...current, ...Object.fromEntries(free.map((name) => [name, after[name]])) }
  return { change: { table: change.table, id: change.id, before: current, after: next }, kept }
}

const coupledOf = ({ table }: Change): readonly string[] => declared[table].coupled ?? []
const isCoupled = (change: Change, name: string) => coupledOf(change).includes(name)

function keep(change: Change, names: readonly string[]): Step {
  return {
    change: null,
    kept: names.map((field) => ({ table: change.table, id: change.id, field })),
  }
}

function fieldNames(a: AnyRecord, b: AnyRecord): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}
