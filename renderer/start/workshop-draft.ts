import texts from '../../assets/texts/new-workshop.json'
import type { NewWorkshop } from '../../electron/core/contract/areas/library.ts'
import type { CallOutput } from '../../electron/core/contract/calls.ts'
import type { Audience, Track } from '../../electron/core/workshop/audience.ts'
import { usualFirstDay } from '../../electron/core/library/usual-first-day.ts'
import { textOf } from '../../electron/core/text/catalogue.ts'
import { composed } from '../../electron/core/text/compose.ts'
import { briefDate } from '../../electron/core/text/dates.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { LocalDate } from '../../electron/core/base/ids.ts'

export type Agenda = CallOutput<'library.agendas'>[number]

/** What the form itself has filled in: for as long as it stands there, it follows the rest. */
type Proposed = {
  readonly name: string
  readonly startDate: LocalDate
  readonly language: Language
  readonly secondLanguage: Language | null
}

/** What the form of a new workshop holds while it is filled in. */
export type WorkshopDraft = Omit<NewWorkshop, 'startDate'> & {
  readonly startDate: LocalDate | null
  readonly track: Track
  readonly audience: Audience
  readonly secondLanguage: Language | null
  readonly proposed: Proposed
}

export type DraftProblem = { readonly name?: 'name.empty'; readonly startDate?: 'firstDate.empty' }

/** What the form begins from. */
export type DraftGround = {
  readonly agendas: readonly Agenda[]
  readonly language: Language
  readonly timeZone: string
  readonly today: LocalDate
}

const usualHeadCount = 24

/** The form as it opens, ready to be sent: the default agenda on the next working days, under a usual name. */
export function emptyDraft({ agendas, language, timeZone, today }: DraftGround): WorkshopDraft {
  const usual = agendas.find((agenda) => agenda.key === 'two-day') ?? agendas[0]
  const startDate = usualFirstDay(today, usual?.dayCount ?? 1)
  const secondLanguage = usualSecond(language)
  const proposed = { name: usualName(startDate, language), startDate, language, secondLanguage }
  return {
    agendaKey: usual?.key ?? '',
    ...proposed,
    proposed,
    timeZone,
    place: '',
    facilitator: '',
    organisation: '',
    headCount: usualHeadCount,
    track: 'retail',
    audience: 'mixed',
  }
}

/** The draft with a change; name, first day and second language follow it for as long as they are the usual ones. */
export function changedDraft(
  before: WorkshopDraft,
  part: Partial<WorkshopDraft>,
  { agendas, today }: Pick<DraftGround, 'agendas' | 'today'>,
): WorkshopDraft {
  const { proposed } = before
  const next = { ...before, ...part }
  const days = agendas.find((one) => one.key === next.agendaKey)?.dayCount ?? 1
  const firstDay = part.agendaKey === undefined ? proposed.startDate : usualFirstDay(today, days)
  const dateStands = part.startDate === undefined && before.startDate === proposed.startDate
  const startDate = dateStands ? firstDay : next.startDate
  const nameStands = part.name === undefined && before.name === proposed.name
  const name = startDate === null ? proposed.name : usualName(startDate, next.language)
  const secondLanguage = usualSecond(next.language)
  return {
    ...next,
    startDate,
    name: nameStands ? name : next.name,
    secondLanguage: secondOf(before, part, next.language),
    proposed: { ...proposed, name, startDate: firstDay, secondLanguage },
  }
}

/** The draft where the window speaks this language: one that nobody chose otherwise is taught in it. */
export function draftIn(
  before: WorkshopDraft,
  ground: Pick<DraftGround, 'agendas' | 'today' | 'language'>,
): WorkshopDraft {
  const { language } = ground
  if (language === before.proposed.language) return before
  const stands = before.language === before.proposed.language
  const next = stands ? changedDraft(before, { language }, ground) : before
  return { ...next, proposed: { ...next.proposed, language } }
}

/** A language that comes into the place of the second one changes places with it. */
function secondOf(
  before: WorkshopDraft,
  part: Partial<WorkshopDraft>,
  language: Language,
): Language | null {
  if (part.secondLanguage !== undefined) return part.secondLanguage
  if (part.language === undefined) return before.secondLanguage
  if (before.secondLanguage === before.proposed.secondLanguage) return usualSecond(language)
  return before.secondLanguage === language ? before.language : before.secondLanguage
}

/** English stands below the languages of the room, and alone. */
const usualSecond = (language: Language): Language | null => (language === 'en' ? null : 'en')

const usualName = (startDate: LocalDate, language: Language): string =>
  textOf(texts, language, 'name.usual', { date: briefDate(startDate, language) })

/** What is still missing in a draft; nothing where it can be sent. */
export function draftProblems(draft: WorkshopDraft): DraftProblem {
  return {
    ...(draft.name.trim() === '' ? { name: 'name.empty' as const } : {}),
    ...(draft.startDate === null ? { startDate: 'firstDate.empty' as const } : {}),
  }
}

/** The draft as the host takes it; null while something is missing. */
export function workshopFromDraft(draft: WorkshopDraft): NewWorkshop | null {
  if (draft.startDate === null || draft.name.trim() === '') return null
  const line = (text: string) => composed(text.trim())
  const { proposed: _, ...filled } = draft
  return {
    ...filled,
    startDate: draft.startDate,
    name: line(draft.name),
    place: line(draft.place),
    facilitator: line(draft.facilitator),
    organisation: line(draft.organisation),
  }
}
