import { useMemo } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import texts from '../../assets/texts/new-workshop.json'
import { languages } from '../../electron/core/text/language.ts'
import { hoursAndMinutes } from '../../electron/core/text/times.ts'
import { classNames } from '../ui/class-names.ts'
import { DateField } from '../ui/date-field.tsx'
import fieldStyles from '../ui/field.module.css'
import { languageNames, useFigures, useLanguage, useText } from '../ui/language.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './new-workshop-form.module.css'
import { draftProblems, timeZones, type Agenda, type WorkshopDraft } from './workshop-draft.ts'

export type NewWorkshopFormProps = {
  readonly draft: WorkshopDraft
  readonly agendas: readonly Agenda[]
  readonly ownTimeZone: string
  readonly showProblems: boolean
  readonly onChange: (part: Partial<WorkshopDraft>) => void
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

function RoomFields({ draft, ownTimeZone, onChange }: NewWorkshopFormProps) {
  const say = useText(texts)
  const zones = useMemo(
    () => timeZones(ownTimeZone).map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') })),
    [ownTimeZone],
  )
  return (
    <>
      <div className={classNames(styles.third)}>
        <NumberField
          label={say('headCount')}
          value={draft.headCount}
          onChange={(headCount) => onChange({ headCount })}
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
        <SelectField
          label={say('timeZone')}
          value={draft.timeZone}
          options={zones}
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
  const figures = useFigures()
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
                  theory: figures(hoursAndMinutes(agenda.theoryMin)),
                  practice: figures(hoursAndMinutes(agenda.practiceMin)),
                })}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
