import { useCallback, useEffect, useRef } from 'react'
import texts from '../../../assets/texts/people.json'
import { rosterFields, type RosterField } from '../../../electron/core/roster/roster-columns.ts'
import type { RosterPreview } from '../../../electron/core/roster/read-roster.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { SelectBox } from '../../ui/select-box.tsx'
import { RosterLines } from './roster-lines.tsx'
import styles from './roster-table.module.css'

export type RosterTableProps = {
  readonly preview: RosterPreview
  /** The lines that are to be taken. */
  readonly lines: ReadonlySet<number>
  readonly onTick: (lines: ReadonlySet<number>) => void
  readonly onColumn: (column: number, field: RosterField | null) => void
}

/** The lines of a roster with what each column holds; plain markup, for a thousand lines at once. */
export function RosterTable({ preview, lines, onTick, onColumn }: RosterTableProps) {
  const say = useText(texts)
  const { rows, columns, titles } = preview
  const usable = rows.filter((row) => row.usable).map(({ line }) => line)
  const latest = useRef({ lines, onTick })
  useEffect(() => {
    latest.current = { lines, onTick }
  })
  const tickLine = useCallback((line: number, taken: boolean) => {
    const next = new Set(latest.current.lines)
    if (taken) next.add(line)
    else next.delete(line)
    latest.current.onTick(next)
  }, [])
  return (
    <div className={classNames(styles.frame)}>
      <table className={classNames(styles.table)} style={{ minWidth: columns.length * 128 + 92 }}>
        <colgroup>
          <col className={classNames(styles.tickWidth)} />
          <col className={classNames(styles.lineWidth)} />
          {columns.map((field, column) => (
            <col key={column} className={classNames(field === null && styles.outWidth)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th className={classNames(styles.tick)}>
              <label className={classNames(styles.target)}>
                <input
                  type="checkbox"
                  aria-label={say('roster.takeAll')}
                  checked={usable.length > 0 && lines.size === usable.length}
                  onChange={({ target }) => onTick(new Set(target.checked ? usable : []))}
                />
              </label>
            </th>
            <th className={classNames(styles.line)}>{say('roster.lineHead')}</th>
            {columns.map((field, column) => (
              <th key={column}>
                <ColumnHead
                  field={field}
                  column={column}
                  title={titles[column] ?? ''}
                  onChange={(next) => onColumn(column, next)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <RosterLines rows={rows} columns={columns} lines={lines} onTick={tickLine} />
      </table>
    </div>
  )
}

type ColumnHeadProps = {
  readonly field: RosterField | null
  readonly column: number
  readonly title: string
  readonly onChange: (field: RosterField | null) => void
}

function ColumnHead({ field, column, title, onChange }: ColumnHeadProps) {
  const say = useText(texts)
  const options = [...rosterFields, 'none' as const].map((value) => ({
    value,
    text: say(`field.${value}`),
  }))
  return (
    <>
      <SelectBox
        label={say('roster.column', { number: column + 1 })}
        value={field ?? 'none'}
        options={options}
        onChange={(value) => onChange(value === 'none' ? null : value)}
      />
      {title !== '' && <span className={classNames(styles.title)}>{title}</span>}
    </>
  )
}
