import {
  useEffect,
  useEffectEvent,
  useId,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import texts from '../../assets/texts/new-workshop.json'
import { suggestedGroups } from '../../electron/core/people/group-sizes.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { DateField } from '../ui/date-field.tsx'
import { errorWords } from '../ui/error-words.ts'
import { isSend } from '../ui/is-send.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { AgendaPreview } from './agenda-preview.tsx'
import { MoreFields } from './more-fields.tsx'
import styles from './new-workshop-form.module.css'
import { Questions } from './questions.tsx'
import type { NewWorkshopForm as Form } from './use-new-workshop.ts'

export type NewWorkshopFormProps = {
  readonly form: Form
  /** The first question is to take the focus. */
  readonly asked: boolean
  readonly onAsked?: () => void
  /** What stands at the end of the last line. */
  readonly act?: ReactNode
}

const maxPeople = 500

/** The four questions of a new workshop, what comes of the answers, and what has a proposal already. */
export function NewWorkshopForm({ form, asked, onAsked, act }: NewWorkshopFormProps) {
  const { agendas, draft, problems, error, place } = form
  const language = useLanguage()
  const [more, setMore] = useState(false)
  const moreId = useId()
  const agenda = agendas.find(({ key }) => key === draft.agendaKey)
  const isOpen = more || problems.name !== undefined
  const focusFirst = useEffectEvent(() => {
    place.current?.querySelector<HTMLElement>('input:checked')?.focus()
    onAsked?.()
  })
  useEffect(() => {
    if (asked) focusFirst()
  }, [asked])
  const send = (event: KeyboardEvent) => {
    if (!isSend(event)) return
    event.preventDefault()
    event.stopPropagation()
    form.create()
  }
  return (
    <div
      ref={place}
      className={classNames(styles.form)}
      // An answer would keep Enter to itself.
      onKeyDownCapture={(event) => void (isAnswer(event.target) && send(event))}
      onKeyDown={send}
    >
      {error !== null && <Banner kind="danger" {...errorWords(error.code, language)} />}
      <Questions {...form} />
      {agenda !== undefined && <AgendaPreview {...{ agenda, draft }} />}
      {isOpen && <MoreFields id={moreId} {...form} />}
      <div className={classNames(styles.last)}>
        <Facts form={form} />
        <MoreButton isOpen={isOpen} of={moreId} onPress={() => setMore(!isOpen)} />
        <span className={classNames(styles.space)} />
        {act}
      </div>
    </div>
  )
}

const isAnswer = (target: EventTarget) =>
  target instanceof HTMLInputElement && target.type === 'radio'

type MoreButtonProps = {
  readonly isOpen: boolean
  readonly of: string
  readonly onPress: () => void
}

function MoreButton({ isOpen, of, onPress }: MoreButtonProps) {
  const say = useText(texts)
  return (
    <Button
      kind="quiet"
      aria-expanded={isOpen}
      {...(isOpen ? { 'aria-controls': of } : {})}
      onPress={onPress}
    >
      {say('more')}
    </Button>
  )
}

/** First day and people, each in one line with its name. */
function Facts({ form }: { readonly form: Form }) {
  const { draft, problems, change, create } = form
  const say = useText(texts)
  return (
    <>
      <div className={classNames(styles.fact)} data-problem={problems.startDate && ''}>
        <DateField
          label={say('firstDate')}
          value={draft.startDate}
          onChange={(startDate) => change({ startDate })}
          required
          error={problems.startDate && say(problems.startDate)}
        />
      </div>
      <div className={classNames(styles.fact, styles.people)}>
        <NumberField
          label={say('headCount')}
          value={draft.headCount}
          onChange={(headCount) => change({ headCount })}
          onEnter={create}
          min={0}
          max={maxPeople}
          moreLabel={say('headCount.more')}
          fewerLabel={say('headCount.fewer')}
        />
        <span>{say('groups', { count: suggestedGroups(draft.headCount) })}</span>
      </div>
    </>
  )
}
