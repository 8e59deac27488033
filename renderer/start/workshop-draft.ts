import type { CallOutput, NewWorkshop } from '../../electron/core/contract/calls.ts'
import { composed } from '../../electron/core/text/compose.ts'
import type { Language } from '../../electron/core/text/language.ts'
import type { LocalDate } from '../../electron/core/workshop/ids.ts'

export type Agenda = CallOutput<'library.agendas'>[number]

/** What the form of a new workshop holds while it is filled in. */
export type WorkshopDraft = Omit<NewWorkshop, 'startDate'> & {
  readonly startDate: LocalDate | null
}

export type DraftProblem = { readonly name?: 'name.empty'; readonly startDate?: 'firstDate.empty' }

const usualHeadCount = 24

/** The form as it opens: the default agenda, in the language of the page, in the zone of the laptop. */
export function emptyDraft(
  agendas: readonly Agenda[],
  language: Language,
  timeZone: string,
): WorkshopDraft {
  const usual = agendas.find((agenda) => agenda.key === 'two-day') ?? agendas[0]
  return {
    agendaKey: usual?.key ?? '',
    name: '',
    startDate: null,
    language,
    timeZone,
    place: '',
    facilitator: '',
    organisation: '',
    headCount: usualHeadCount,
  }
}

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
  return {
    ...draft,
    startDate: draft.startDate,
    name: line(draft.name),
    place: line(draft.place),
    facilitator: line(draft.facilitator),
    organisation: line(draft.organisation),
  }
}

/** The time zones to choose from; the laptop's own is always among them. */
export function timeZones(own: string): readonly string[] {
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].toSorted()
}
