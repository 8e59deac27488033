import { useRef, useState, type RefObject } from 'react'
import type { AppError } from '../../electron/core/contract/app-error.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { useLanguage } from '../ui/language.tsx'
import { localDate } from './time-ago.ts'
import {
  changedDraft,
  draftIn,
  draftProblems,
  emptyDraft,
  workshopFromDraft,
  type Agenda,
  type DraftProblem,
  type WorkshopDraft,
} from './workshop-draft.ts'

/** A new workshop while it is asked for. */
export type NewWorkshopForm = {
  readonly agendas: readonly Agenda[]
  readonly draft: WorkshopDraft
  /** What is missing, once it was tried without. */
  readonly problems: DraftProblem
  readonly making: boolean
  readonly error: AppError | null
  /** Where the fields stand. */
  readonly place: RefObject<HTMLDivElement | null>
  readonly change: (part: Partial<WorkshopDraft>) => void
  readonly create: () => void
}

/** Keeps what is answered, and makes the workshop. */
export function useNewWorkshop(
  agendas: readonly Agenda[],
  onCreated: (id: Id) => void,
): NewWorkshopForm {
  const client = useHost()
  const language = useLanguage()
  const [start] = useState(() => ({ today: localDate(Date.now()), timeZone: ownZone() }))
  const ground = { ...start, agendas, language }
  const [kept, setKept] = useState(() => emptyDraft(ground))
  // A number field hands over its value on the very Enter that sends the form.
  const latest = useRef(kept)
  const place = useRef<HTMLDivElement>(null)
  const asking = useRef(false)
  const [tried, setTried] = useState(false)
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const draft = draftIn(kept, ground)

  async function create() {
    const workshop = workshopFromDraft(draftIn(latest.current, ground))
    if (asking.current) return
    setTried(true)
    if (workshop === null) return focusFirstProblem(place)
    asking.current = true
    setMaking(true)
    const answer = await client.call('library.create', workshop)
    asking.current = false
    setMaking(false)
    if (answer.kind === 'ok') onCreated(answer.value.workshopId)
    else setError(answer.error)
  }

  return {
    ...{ agendas, draft, making, error, place },
    problems: tried ? draftProblems(draft) : {},
    change(part) {
      latest.current = changedDraft(draftIn(latest.current, ground), part, ground)
      setKept(latest.current)
    },
    create: () => void create(),
  }
}

/** The time zone of the laptop. */
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** After the fields have been marked, the first wrong one takes the focus. */
function focusFirstProblem(place: RefObject<HTMLElement | null>) {
  const field = '[data-problem] :is(input, [role="spinbutton"])'
  requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(field)?.focus())
}
