import { useRef, useState } from 'react'
import common from '../../assets/texts/common.json'
import texts from '../../assets/texts/hand-over.json'
import type { AppError } from '../../electron/core/contract/app-error.ts'
import { longDate } from '../../electron/core/text/dates.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { localDate } from '../start/time-ago.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { classNames } from '../ui/class-names.ts'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { isSend } from '../ui/is-send.ts'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import styles from './form.module.css'
import type { HandedWorkshop } from './handed-workshop.ts'

export type DuplicateDialogProps = {
  readonly workshop: HandedWorkshop
  readonly onClose: () => void
  readonly onMade: (id: Id) => void
}

const parts = ['agenda', 'groups', 'people'] as const

/** Makes another class of the same plan on other dates; what happened in this one stays with it. */
export function DuplicateDialog({ workshop, onClose, onMade }: DuplicateDialogProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  const [draft, setDraft] = useState<DuplicateDraft>(() => firstDraft(workshop.name))
  // A field hands over its value on the very Enter that sends the form.
  const latest = useRef(draft)
  const [tried, setTried] = useState(false)
  const { make, making, error } = useDuplicate(workshop.id, onClose, onMade)
  const change = (part: Partial<DuplicateDraft>) => {
    latest.current = { ...latest.current, ...part }
    setDraft(latest.current)
  }
  const send = () => {
    setTried(true)
    const { name, startDate, ...taken } = latest.current
    if (making || name.trim() === '' || startDate === null) return
    void make({ ...taken, name: name.trim(), startDate })
  }
  return (
    <Dialog
      title={say('duplicate.title', { name: workshop.name })}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      held={making}
      actions={
        <>
          <Button onPress={onClose} isDisabled={making} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind="primary" onPress={send} isDisabled={making} keys="Enter">
            {say(making ? 'duplicate.making' : 'duplicate.make')}
          </Button>
        </>
      }
    >
      {error !== null && <Banner kind="danger" {...errorWords(error.code, language)} />}
      <div onKeyDown={(event) => void (isSend(event) && send())}>
        <Fields draft={draft} showProblems={tried} onChange={change} />
      </div>
    </Dialog>
  )
}

type FieldsProps = {
  readonly draft: DuplicateDraft
  readonly showProblems: boolean
  readonly onChange: (part: Partial<DuplicateDraft>) => void
}

function Fields({ draft, showProblems, onChange }: FieldsProps) {
  const say = useText(texts)
  const noName = showProblems && draft.name.trim() === ''
  const noDate = showProblems && draft.startDate === null
  return (
    <div className={classNames(styles.form)}>
      <p className={classNames(styles.lead)}>{say('duplicate.lead')}</p>
      <TextField
        label={say('duplicate.name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        maxLength={200}
        required
        autoFocus
        error={noName ? say('duplicate.name.empty') : undefined}
      />
      <DateField
        label={say('duplicate.date')}
        hint={say('duplicate.date.hint')}
        value={draft.startDate}
        onChange={(startDate) => onChange({ startDate })}
        required
        error={noDate ? say('duplicate.date.empty') : undefined}
      />
      <div className={classNames(styles.choices)}>
        {parts.map((part) => (
          <Checkbox
            key={part}
            checked={draft[part]}
            onChange={(checked) => onChange({ [part]: checked })}
          >
            {say(`duplicate.${part}`)}
          </Checkbox>
        ))}
      </div>
    </div>
  )
}

type DuplicateDraft = {
  readonly name: string
  readonly startDate: string | null
  readonly agenda: boolean
  readonly groups: boolean
  readonly people: boolean
}

/** The plan goes along; people and groups are those of another class until somebody says otherwise. */
const firstDraft = (name: string): DuplicateDraft => ({
  ...{ name, startDate: localDate(Date.now()) },
  ...{ agenda: true, groups: false, people: false },
})

function useDuplicate(workshopId: Id, onClose: () => void, onMade: (id: Id) => void) {
  const client = useHost()
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  const tellError = useTellError()
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<AppError | null>(null)

  async function takeBack(id: Id, name: string) {
    const answer = await client.call('library.remove', { workshopId: id, evenAtWork: true })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('duplicate.undone', { name }) })
  }

  async function make(draft: Omit<DuplicateDraft, 'startDate'> & { readonly startDate: string }) {
    setMaking(true)
    const answer = await client.call('library.duplicate', { workshopId, ...draft })
    setMaking(false)
    if (answer.kind === 'failed') return setError(answer.error)
    const { workshopId: id } = answer.value
    const { name } = draft
    onClose()
    onMade(id)
    tell({
      kind: 'calm',
      title: say('duplicate.done', { name, date: longDate(draft.startDate, language) }),
      action: { text: sayCommon('undo'), onPress: () => void takeBack(id, name) },
    })
  }

  return { make, making, error }
}
