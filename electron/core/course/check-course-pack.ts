import { checkAgendas } from './check-agendas.ts'
import { checkLessons } from './check-lessons.ts'
import { checkParts } from './check-parts.ts'
import { checkSpelling } from './check-spelling.ts'
import type { CourseIssue, CourseIssueKind } from './course-issue.ts'
import type { Agenda, CoursePack, PackDay, PackSlot } from './course-pack.ts'
import type { Glossary } from './glossary.ts'
import { agendaTotals, moduleTotals, plannedEnd, plannedStarts } from './totals.ts'

/** What a pack promises and does not keep: sums, names that lead nowhere, anchors, lessons, spelling of terms. */
export function checkCoursePack(pack: CoursePack, glossary: Glossary): readonly CourseIssue[] {
  return [
    ...checkModules(pack),
    ...pack.agendas.flatMap((agenda) => checkAgenda(agenda, pack)),
    ...pack.blocks.flatMap((slot) => checkSlot(slot, `blocks/${slot.key}`, pack)),
    ...repeated(
      'blocks',
      pack.blocks.map(({ key }) => key),
    ),
    ...checkAgendas(pack),
    ...checkLessons(pack),
    ...checkParts(pack),
    ...checkSpelling(pack, glossary),
  ]
}

const issue = (kind: CourseIssueKind, place: string, detail: string): CourseIssue => ({
  kind,
  place,
  detail,
})

function checkModules(pack: CoursePack): readonly CourseIssue[] {
  const agenda = pack.agendas.find(({ key }) => key === pack.defaultAgenda)
  if (agenda === undefined) return [issue('unknown-agenda', 'pack', pack.defaultAgenda)]
  const totals = moduleTotals(agenda)
  const sums = pack.modules.flatMap((module) => {
    const found = totals.get(module.number) ?? { theoryMin: 0, practiceMin: 0 }
    return compare('module-total', `modules/${module.number}`, found, module)
  })
  return [
    ...sums,
    ...repeated(
      'modules',
      pack.modules.map(({ number }) => String(number)),
    ),
  ]
}

function checkAgenda(agenda: Agenda, pack: CoursePack): readonly CourseIssue[] {
  const place = `agendas/${agenda.key}`
  const target = { theoryMin: agenda.theoryTargetMin, practiceMin: agenda.practiceTargetMin }
  const days = agenda.days.flatMap((day, i) => checkDay(day, `${place}/day ${i + 1}`, pack))
  return [
    ...compare('total', place, agendaTotals(agenda), target),
    ...days,
    ...inOrder(agenda, place),
  ]
}

function inOrder(agenda: Agenda, place: string): readonly CourseIssue[] {
  const offsets = agenda.days.map((day) => day.dayOffset)
  const sound = offsets.every((offset, i) => offset > (offsets[i - 1] ?? -1))
  return sound ? [] : [issue('repeated-key', place, `days ${offsets.join(', ')}`)]
}

function checkDay(day: PackDay, place: string, pack: CoursePack): readonly CourseIssue[] {
  return [
    ...repeated(
      place,
      day.slots.map(({ key }) => key),
    ),
    ...day.slots.flatMap((slot) => checkSlot(slot, `${place}/${slot.key}`, pack)),
    ...checkAnchors(day, place),
  ]
}

function checkSlot(slot: PackSlot, place: string, pack: CoursePack): readonly CourseIssue[] {
  const issues: CourseIssue[] = []
  const { module, boardKey, durationMin, leastMin } = slot
  if (boardKey !== null && !Object.hasOwn(pack.boards, boardKey)) {
    issues.push(issue('unknown-board', place, boardKey))
  }
  if (module !== null && !pack.modules.some(({ number }) => number === module)) {
    issues.push(issue('unknown-module', place, String(module)))
  }
  const stepsMin = slot.script.steps.reduce((sum, step) => sum + step.durationMin, 0)
  if (stepsMin !== durationMin) {
    issues.push(issue('steps', place, `${stepsMin} of ${durationMin} min`))
  }
  if (leastMin > durationMin) {
    issues.push(issue('least', place, `${leastMin} of ${durationMin} min`))
  }
  return issues
}

function checkAnchors(day: PackDay, place: string): readonly CourseIssue[] {
  const starts = plannedStarts(day)
  return day.anchors.flatMap(({ slotKey, minute }) => {
    const index = day.slots.findIndex((slot) => slot.key === slotKey)
    if (slotKey !== null && index < 0) return [issue('unknown-slot', place, slotKey)]
    const planned = slotKey === null ? plannedEnd(day) : starts[index]
    if (planned === minute) return []
    return [issue('anchor', place, `${slotKey ?? 'close'} at ${minute}, planned ${planned}`)]
  })
}

type Minutes = { readonly theoryMin: number; readonly practiceMin: number }

function compare(
  kind: CourseIssueKind,
  place: string,
  found: Minutes,
  promised: Minutes,
): readonly CourseIssue[] {
  const line = ({ theoryMin, practiceMin }: Minutes) => `${theoryMin} + ${practiceMin}`
  if (line(found) === line(promised)) return []
  return [issue(kind, place, `${line(found)}, promised ${line(promised)}`)]
}

function repeated(place: string, keys: readonly string[]): readonly CourseIssue[] {
  return keys
    .filter((one, i) => keys.indexOf(one) !== i)
    .map((one) => issue('repeated-key', place, one))
}
