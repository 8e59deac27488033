import { useState } from 'react'
import texts from '../../../assets/texts/people.json'
import type { RosterPreview, RosterResult } from '../../../electron/core/roster/read-roster.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { chooseColumn } from './choose-column.ts'
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
  const { rows, columns, delimiter, header } = preview
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
        {remarks.length > 0 && (
          <>
            <strong>{say('roster.remarks', { count: remarks.length })}</strong>
            <Button kind="quiet" onPress={showNext}>
              {say('roster.nextRemark')}
            </Button>
          </>
        )}
      </div>
      {!columns.includes('name') && <Banner kind="warning" title={say('roster.needsName')} />}
      <RosterTable
        preview={preview}
        lines={reading.lines}
        onTick={reading.tick}
        onColumn={(column, field) =>
          reading.setRight({ delimiter, header, columns: chooseColumn(columns, column, field) })
        }
      />
    </div>
  )
}
