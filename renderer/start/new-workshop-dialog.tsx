import { useId, useRef, useState } from 'react'
import common from '../../assets/texts/common.json'
import texts from '../../assets/texts/new-workshop.json'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { useHost, useLive } from '../client/host-context.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { isSend } from '../ui/is-send.ts'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { NewWorkshopForm } from './new-workshop-form.tsx'
import { localDate } from './time-ago.ts'
import {
  changedDraft,
  emptyDraft,
  workshopFromDraft,
  type Agenda,
  type WorkshopDraft,
} from './workshop-draft.ts'
import type { AppError } from '../../electron/core/contract/app-error.ts'

export type NewWorkshopDialogProps = {
  readonly onClose: () => void
  readonly onCreated: (id: Id) => void
}

const neverStale = () => false

/** Asks what a new workshop needs, once the agendas to choose from are there. */
export function NewWorkshopDialog(props: NewWorkshopDialogProps) {
  const { live } = useLive('library.agendas', {}, neverStale)
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  if (live.kind === 'ready')
    return <Filling {...props} agendas={live.value.toSorted(shortestFirst)} />
  return (
    <Dialog title={say('title')} closeLabel={sayCommon('close')} onClose={props.onClose}>
      {live.kind === 'loading' ? (
        sayCommon('loading')
      ) : (
        <Banner kind="danger" {...errorWords(live.error.code, language)} />
      )}
    </Dialog>
  )
}

const shortestFirst = (a: Agenda, b: Agenda) =>
  a.theoryMin + a.practiceMin - (b.theoryMin + b.practiceMin)

type FillingProps = NewWorkshopDialogProps & { readonly agendas: readonly Agenda[] }

function Filling({ agendas, onClose, onCreated }: FillingProps) {
  const client = useHost()
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  const formId = useId()
  const [ground] = useState(() => ({
    agendas,
    language,
    today: localDate(Date.now()),
    timeZone: own(),
  }))
  const [draft, setDraft] = useState(() => emptyDraft(ground))
  // A number field hands over its value on the very Enter that sends the form.
  const latest = useRef(draft)
  const [tried, setTried] = useState(false)
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<AppError | null>(null)

  const change = (part: Partial<WorkshopDraft>) => {
    latest.current = changedDraft(latest.current, part, ground)
    setDraft(latest.current)
  }

  async function create() {
    const workshop = workshopFromDraft(latest.current)
    setTried(true)
    if (workshop === null) return focusFirstProblem(formId)
    setMaking(true)
    const answer = await client.call('library.create', workshop)
    setMaking(false)
    if (answer.kind === 'ok') onCreated(answer.value.workshopId)
    else setError(answer.error)
  }

  return (
    <Dialog
      wide
      title={say('title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      held={making}
      actions={
        <>
          <Button onPress={onClose} isDisabled={making} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind="primary" onPress={() => void create()} isDisabled={making} keys="Enter">
            {say(making ? 'creating' : 'create')}
          </Button>
        </>
      }
    >
      {error !== null && <Banner kind="danger" {...errorWords(error.code, language)} />}
      <div id={formId} onKeyDown={(event) => void (isSend(event) && !making && create())}>
        <NewWorkshopForm
          {...{ draft, agendas, showProblems: tried }}
          onChange={change}
          onSend={() => void (!making && create())}
        />
      </div>
    </Dialog>
  )
}

/** The time zone of the laptop. */
const own = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** After the fields have been marked, the first wrong one takes the focus. */
function focusFirstProblem(formId: string) {
  requestAnimationFrame(() => {
    const form = document.getElementById(formId)
    form?.querySelector<HTMLElement>('[data-problem] :is(input, [role="spinbutton"])')?.focus()
  })
}
