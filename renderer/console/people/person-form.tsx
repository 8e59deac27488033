import { useMemo } from 'react'
import texts from '../../../assets/texts/people.json'
import { organisationsOf } from '../../../electron/core/people/same-organisation.ts'
import { languages } from '../../../electron/core/text/language.ts'
import {
  waysToAttend,
  privateFields,
  type AttendsAs,
} from '../../../electron/core/people/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageNames, useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx'
import { usePeopleBoard } from './people-context.tsx'
import { longest, type LineField, type PersonDraft } from './person-draft.ts'
import { useListedPeople } from './use-listed-people.ts'
import styles from './person-form.module.css'

export type PersonFormProps = {
  readonly draft: PersonDraft
  readonly nameMissing: boolean
  readonly onChange: (part: Partial<PersonDraft>) => void
}

const none = 'none'

/** The fields of a person. */
export function PersonForm({ draft, nameMissing, onChange }: PersonFormProps) {
  const say = useText(texts)
  const { groups } = usePeopleBoard()
  const people = useListedPeople()
  const organisations = useMemo(() => organisationsOf(people), [people])
  const line = (field: LineField) => ({
    label: say(`field.${field}`),
    value: draft[field],
    maxLength: longest[field],
    onChange: (value: string) => onChange({ [field]: value }),
  })
  return (
    <div className={classNames(styles.form)}>
      <TextField {...line('honorific')} />
      <div className={classNames(styles.name)}>
        <TextField
          {...line('name')}
          required
          autoFocus
          hint={say('person.nameHint')}
          error={nameMissing ? say('person.needsName') : undefined}
        />
      </div>
      <div className={classNames(styles.half)}>
        <TextField {...line('latinName')} />
      </div>
      <div className={classNames(styles.half)}>
        <SelectField
          label={say('field.language')}
          value={draft.language ?? none}
          options={[
            { value: none, text: say('person.languageOpen') },
            ...languages.map((value) => ({ value, text: languageNames[value] })),
          ]}
          onChange={(value) => onChange({ language: value === none ? null : value })}
        />
      </div>
      <div className={classNames(styles.half)}>
        <TextField {...line('organisation')} suggestions={organisations} />
      </div>
      <div className={classNames(styles.half)}>
        <TextField {...line('role')} />
      </div>
      <div className={classNames(styles.half)}>
        <SelectField
          label={say('field.group')}
          value={draft.groupId ?? none}
          options={[
            { value: none, text: say('group.none') },
            ...groups.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={(value) => onChange({ groupId: value === none ? null : value })}
        />
      </div>
      <AttendsAs value={draft.attendsAs} onChange={(attendsAs) => onChange({ attendsAs })} />
      <PrivateLines line={line} />
    </div>
  )
}

type LineOf = (field: LineField) => TextFieldProps

/** What only the facilitator sees. */
function PrivateLines({ line }: { readonly line: LineOf }) {
  const say = useText(texts)
  return (
    <>
      <p className={classNames(styles.note)}>{say('person.onlyYou')}</p>
      {privateFields.map((field) => (
        <div key={field} className={classNames(styles.half)}>
          <TextField {...line(field)} />
        </div>
      ))}
    </>
  )
}

type AttendsAsProps = {
  readonly value: AttendsAs
  readonly onChange: (value: AttendsAs) => void
}

function AttendsAs({ value, onChange }: AttendsAsProps) {
  const say = useText(texts)
  return (
    <div className={classNames(styles.half)}>
      <SelectField
        label={say('field.attendsAs')}
        value={value}
        options={waysToAttend.map((one) => ({ value: one, text: say(`attends.${one}`) }))}
        onChange={onChange}
      />
    </div>
  )
}
