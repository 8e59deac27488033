import { useState } from 'react'
import texts from '../../../assets/texts/people.json'
import type {
  RosterOptions,
  RosterPreview,
  RosterResult,
} from '../../../electron/core/roster/read-roster.ts'
import { hasName } from '../../../electron/core/roster/roster-columns.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { chooseColumn } from './choose-column.ts'
import { PrivateColumns } from './private-columns.tsx'
import styles from './roster-preview-pane.module.css'
import { RosterTable } from './roster-table.tsx'
import type { RosterReading } from './use-roster-reading.ts'

/** What the roster would bring, or why it cannot be read. */
export function RosterPreviewPane({ reading }: { readonly reading: RosterReading }) {
  const say = useText(texts)
  const { source, result } = reading
  if (result?.kind === 'ok') return <Preview preview={result} reading={reading} />
  const nothingYet = result?.kind === 'empty' && source.kind === 'text'
  const file = source.kind === 'text' ? '' : source.name
  return (
    <div className={classNames(styles.pane)}>
      {nothingYet ? (
        <EmptyState title={say('roster.first')} help={say('roster.first.help')} />
      ) : (
        <Banner
          kind="warning"
          title={result === null ? say('roster.unread', { file }) : whyNot(result, say)}
        />
      )}
    </div>
  )
}

type Say = ReturnType<typeof useText<typeof texts>>

function whyNot(result: Exclude<RosterResult, RosterPreview>, say: Say): string {
  if (result.kind === 'empty') return say('empty')
  if (result.kind === 'too-many') return say('too-many', { rows: result.rows })
  return say(`unreadable.${result.reason}`, { line: result.line })
}

type PreviewProps = { readonly preview: RosterPreview; readonly reading: RosterReading }

function Preview({ preview, reading }: PreviewProps) {
  const say = useText(texts)
  const { rows, columns, delimiter, header, rowsAbove, spelt } = preview
  const setRight = (part: RosterOptions) =>
    reading.setRight({ ...reading.options, delimiter, header, ...part })
  const remarks = rows.filter(({ problems, double }) => problems.length > 0 || double !== null)
  const [at, setAt] = useState(0)
  const next = remarks[at % Math.max(1, remarks.length)]

  function showNext() {
    document.getElementById(`roster-line-${next?.line}`)?.scrollIntoView({ block: 'center' })
    setAt(at + 1)
  }

  return (
    <div className={classNames(styles.pane)}>
      <div className={classNames(styles.summary)} role="status">
        <span>{say('roster.lines', { count: rows.length })}</span>
        {rowsAbove > 0 && <span>{say('roster.above', { count: rowsAbove })}</span>}
        {remarks.length > 0 && (
          <>
            <strong>{say('roster.remarks', { count: remarks.length })}</strong>
            <Button kind="quiet" onPress={showNext}>
              {say('roster.nextRemark')}
            </Button>
          </>
        )}
      </div>
      <PrivateColumns preview={preview} onColumns={(next) => setRight({ columns: next })} />
      {spelt > 0 && (
        <Checkbox
          checked={reading.options.oneSpelling === true}
          onChange={(oneSpelling) => setRight({ columns, oneSpelling })}
        >
          {say('roster.oneSpelling', { count: spelt })}
        </Checkbox>
      )}
      {preview.unsure && <Banner kind="info" title={say('roster.unsure')} />}
      {!hasName(columns) && <Banner kind="warning" title={say('roster.needsName')} />}
      <RosterTable
        preview={preview}
        lines={reading.lines}
        onTick={reading.tick}
        onColumn={(column, field) => setRight({ columns: chooseColumn(columns, column, field) })}
      />
    </div>
  )
}
