import { useEffect, useRef } from 'react'
import texts from '../../assets/texts/new-workshop.json'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ZoneField } from '../ui/zone-field.tsx'
import styles from './more-fields.module.css'
import type { NewWorkshopForm } from './use-new-workshop.ts'

type MoreFieldsProps = Pick<NewWorkshopForm, 'draft' | 'problems' | 'change'> & {
  readonly id: string
}

const maxLine = 200

/** What a new workshop can be told at once, and later as well. */
export function MoreFields({ id, draft, problems, change }: MoreFieldsProps) {
  const say = useText(texts)
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    fields.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const line = (field: 'name' | 'place' | 'facilitator' | 'organisation') => ({
    label: say(field),
    value: draft[field],
    maxLength: maxLine,
    onChange: (value: string) => change({ [field]: value }),
  })
  return (
    <div ref={fields} id={id} className={classNames(styles.fields)}>
      <div className={classNames(styles.whole)} data-problem={problems.name && ''}>
        <TextField
          {...line('name')}
          required
          autoFocus
          hint={say('name.hint')}
          error={problems.name && say(problems.name)}
        />
      </div>
      <TextField {...line('place')} />
      <TextField {...line('facilitator')} />
      <TextField {...line('organisation')} />
      <ZoneField
        label={say('timeZone')}
        value={draft.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      />
    </div>
  )
}
