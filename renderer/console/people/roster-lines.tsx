import type { RosterColumns } from '../../../electron/core/roster/columns.ts'
import type { RosterRow } from '../../../electron/core/roster/roster-row.ts'
import { memo, startTransition, useEffect, useState } from 'react'
import { RosterLine } from './roster-line.tsx'

export type RosterLinesProps = {
  readonly rows: readonly RosterRow[]
  readonly columns: RosterColumns
  readonly lines: ReadonlySet<number>
  readonly onTick: (line: number, taken: boolean) => void
}

/** So many lines are drawn at once: the page answers in between. */
const blockSize = 50

/** The lines of a roster, block after block, so that a thousand of them never hold the page up. */
export function RosterLines(props: RosterLinesProps) {
  const { rows } = props
  const [shown, setShown] = useState(blockSize)
  useEffect(() => {
    if (shown >= rows.length) return
    const timer = setTimeout(() => startTransition(() => setShown(shown + blockSize)))
    return () => clearTimeout(timer)
  }, [shown, rows.length])
  const starts = Array.from({ length: Math.ceil(shown / blockSize) }, (_, at) => at * blockSize)
  return starts
    .filter((start) => start < rows.length)
    .map((start) => <Block key={start} {...props} start={start} />)
}

const Block = memo(function Block(props: RosterLinesProps & { readonly start: number }) {
  const { rows, columns, lines, onTick, start } = props
  return (
    <tbody>
      {rows.slice(start, start + blockSize).map((row) => (
        <RosterLine
          key={row.line}
          row={row}
          columns={columns}
          taken={lines.has(row.line)}
          onTick={onTick}
        />
      ))}
    </tbody>
  )
})
