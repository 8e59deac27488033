import type { RosterColumns } from '../../../electron/core/roster/columns.ts'
import texts from '../../../assets/texts/people.json'
import type { RosterPreview } from '../../../electron/core/roster/read-roster.ts'
import type { PrivateField } from '../../../electron/core/roster/roster-columns.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import styles from './private-columns.module.css'

export type PrivateColumnsProps = {
  readonly preview: RosterPreview
  readonly onColumns: (columns: RosterColumns) => void
}

/** Offers the columns that hold something personal; each is left out until it is ticked. */
export function PrivateColumns({ preview, onColumns }: PrivateColumnsProps) {
  const say = useText(texts)
  const { columns, offered } = preview
  const fields = new Set(offered.filter((field) => field !== null))
  if (fields.size === 0) return null
  const withField = (field: PrivateField, kept: boolean) =>
    columns.map((before, at) => (offered[at] === field ? (kept ? field : null) : before))
  return (
    <div role="group" aria-label={say('roster.private')} className={classNames(styles.offer)}>
      <span aria-hidden="true">{say('roster.private')}</span>
      {[...fields].map((field) => (
        <Checkbox
          key={field}
          checked={columns.includes(field)}
          onChange={(kept) => onColumns(withField(field, kept))}
        >
          {say(`field.${field}`)}
        </Checkbox>
      ))}
    </div>
  )
}
