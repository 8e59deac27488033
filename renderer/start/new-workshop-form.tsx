import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import agendaTexts from '../../assets/texts/agenda.json'
import texts from '../../assets/texts/new-workshop.json'
import { durationWords } from '../../electron/core/agenda/duration-words.ts'
import { languages } from '../../electron/core/text/language.ts'
import { classNames } from '../ui/class-names.ts'
import { DateField } from '../ui/date-field.tsx'
import fieldStyles from '../ui/field.module.css'
import { languageNames, useLanguage, useText } from '../ui/language.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ZoneField } from '../ui/zone-field.tsx'
import styles from './new-workshop-form.module.css'
import { draftProblems, type Agenda, type WorkshopDraft } from './workshop-draft.ts'

export type NewWorkshopFormProps = {
  readonly draft: WorkshopDraft
  readonly agendas: readonly Agenda[]
  readonly showProblems: boolean
  readonly onChange: (part: Partial<WorkshopDraft>) => void
  /** Enter in the number field, which keeps its keys to itself. */
  readonly onSend: () => void
}

const maxLine = 200
const maxPeople = 500

/** The fields of a new workshop. */
export function NewWorkshopForm(props: NewWorkshopFormProps) {
  const { draft, agendas, showProblems, onChange } = props
  const say = useText(texts)
  const problems = showProblems ? draftProblems(draft) : {}
  const line = (field: 'name' | 'place' | 'facilitator' | 'organisation') => ({
    label: say(field),
    value: draft[field],
    maxLength: maxLine,
    onChange: (value: string) => onChange({ [field]: value }),
  })
  return (
    <div className={classNames(styles.form)}>
      <div className={classNames(styles.whole)} data-problem={problems.name && ''}>
        <TextField
          {...line('name')}
          required
          autoFocus
          hint={say('name.hint')}
          error={problems.name && say(problems.name)}
        />
      </div>
      <AgendaChoice
        agendas={agendas}
        value={draft.agendaKey}
        onChange={(agendaKey) => onChange({ agendaKey })}
      />
      <div data-problem={problems.startDate && ''}>
        <DateField
          label={say('firstDate')}
          value={draft.startDate}
          onChange={(startDate) => onChange({ startDate })}
          required
          error={problems.startDate && say(problems.startDate)}
        />
      </div>
      <TextField {...line('place')} />
      <TextField {...line('facilitator')} />
      <TextField {...line('organisation')} />
      <RoomFields {...props} />
    </div>
  )
}

function RoomFields({ draft, onChange, onSend }: NewWorkshopFormProps) {
  const say = useText(texts)
  return (
    <>
      <div className={classNames(styles.third)}>
        <NumberField
          label={say('headCount')}
          value={draft.headCount}
          onChange={(headCount) => onChange({ headCount })}
          onEnter={onSend}
          min={0}
          max={maxPeople}
          moreLabel={say('headCount.more')}
          fewerLabel={say('headCount.fewer')}
        />
      </div>
      <div className={classNames(styles.third)}>
        <SelectField
          label={say('language')}
          value={draft.language}
          options={languages.map((language) => ({
            value: language,
            text: languageNames[language],
          }))}
          onChange={(language) => onChange({ language })}
        />
      </div>
      <div className={classNames(styles.third)}>
        <ZoneField
          label={say('timeZone')}
          value={draft.timeZone}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </div>
    </>
  )
}

type AgendaChoiceProps = {
  readonly agendas: readonly Agenda[]
  readonly value: string
  readonly onChange: (key: string) => void
}

function AgendaChoice({ agendas, value, onChange }: AgendaChoiceProps) {
  const say = useText(texts)
  const language = useLanguage()
  const sayAgenda = useText(agendaTexts)
  const length = (minutes: number) => {
    const { key, values } = durationWords(minutes)
    return sayAgenda(key, values)
  }
  return (
    <RadioGroup
      value={value}
      onChange={onChange}
      className={classNames(fieldStyles.field, styles.whole)}
    >
      <Label className={classNames(fieldStyles.label)}>{say('agenda')}</Label>
      <div className={classNames(styles.agendas)}>
        {agendas.map((agenda) => (
          <RadioField key={agenda.key} value={agenda.key}>
            <RadioButton className={classNames(styles.agenda)}>
              <strong>{agenda.title[language]}</strong>
              <span data-figures>
                {say('agenda.totals', {
                  theory: length(agenda.theoryMin),
                  practice: length(agenda.practiceMin),
                })}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
