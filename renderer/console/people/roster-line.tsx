import type { RosterColumns } from '../../../electron/core/roster/columns.ts'
import type { RosterRow } from '../../../electron/core/roster/roster-row.ts'
import { memo } from 'react'
import texts from '../../../assets/texts/people.json'
import type { RosterField } from '../../../electron/core/roster/roster-columns.ts'
import { sameValue } from '../../../electron/core/base/same-value.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { PersonName } from './person-name.tsx'
import { remarksOf } from './roster-remarks.ts'
import styles from './roster-table.module.css'

export type RosterLineProps = {
  readonly row: RosterRow
  readonly columns: RosterColumns
  readonly taken: boolean
  readonly onTick: (line: number, taken: boolean) => void
}

/** One line of a roster, and below it what there is to know about it. */
export const RosterLine = memo(Line, isSame)

/** While a list is being typed, only the lines that change are drawn anew. */
function isSame(before: RosterLineProps, after: RosterLineProps): boolean {
  return (
    before.taken === after.taken &&
    before.onTick === after.onTick &&
    sameValue(before.row, after.row) &&
    sameValue(before.columns, after.columns)
  )
}

const ofNames: ReadonlySet<RosterField> = new Set(['name', 'familyName', 'givenName'])

function Line(props: RosterLineProps) {
  const { row, columns, taken, onTick } = props
  const { line, usable } = row
  const say = useText(texts)
  const figures = useFigures()
  const language = useLanguage()
  const remarks = remarksOf(row, language)
  // Names of two columns are shown as they will be, in the first of them.
  const nameAt = columns.findIndex((field) => field !== null && ofNames.has(field))
  return (
    <>
      <tr id={`roster-line-${line}`} data-left={!taken || undefined}>
        <td className={classNames(styles.tick)}>
          <label className={classNames(styles.target)}>
            <input
              type="checkbox"
              aria-label={say('roster.take', { line })}
              checked={taken}
              disabled={!usable}
              onChange={({ target }) => onTick(line, target.checked)}
            />
          </label>
        </td>
        <td className={classNames(styles.line)} data-figures>
          {figures(line)}
        </td>
        {columns.map((field, column) => (
          <td key={column} data-out={field === null || undefined}>
            {column === nameAt && row.person.name !== '' ? (
              <PersonName person={{ ...row.person, latinName: '' }} />
            ) : (
              row.cells[column]
            )}
          </td>
        ))}
      </tr>
      {remarks.length > 0 && (
        <tr className={classNames(styles.remark)}>
          <td />
          <td colSpan={columns.length + 1}>
            <span className={classNames(styles.words)}>
              <Icon name={usable ? 'info' : 'warning'} />
              {remarks.join(' · ')}
            </span>
          </td>
        </tr>
      )}
    </>
  )
}
