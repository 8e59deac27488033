import type { CSSProperties } from 'react'
import type { DayLine as Line } from '../../electron/core/library/glance.ts'
import { classNames } from './class-names.ts'
import styles from './day-line.module.css'
import { useFigures } from './language.tsx'
import { moduleTint } from './module-tint.ts'

export type DayLineProps = {
  readonly line: Line
  /** The hours that the width stands for, minutes after midnight. */
  readonly window: HourWindow
  /** With hours below and pins at the times that hold, or with the pins alone; else the bare line. */
  readonly hours?: boolean | 'pins'
  /** Where a mark stands for now; null or left out for none. */
  readonly nowMinute?: number | null
  /** Said, not shown. */
  readonly label: string
}

export type HourWindow = { readonly from: number; readonly to: number }

const usualWindow: HourWindow = { from: 450, to: 1110 }
const hour = 60

/** The hours that hold all these days; the usual ones are always among them, so that lines compare. */
export function windowOf(lines: readonly Line[]): HourWindow {
  const starts = lines.map(({ startMinute }) => startMinute)
  const ends = lines.flatMap(({ slots, heldMinutes }) => [
    ...slots.map(({ startMinute, durationMin }) => startMinute + durationMin),
    ...heldMinutes,
  ])
  return { from: Math.min(usualWindow.from, ...starts), to: Math.max(usualWindow.to, ...ends) }
}

/** A day in its true lengths: theory a tint of its module, practice a stronger one, breaks are air. */
export function DayLine({ line, window, hours = false, nowMinute = null, label }: DayLineProps) {
  const share = (minutes: number) => `${((minutes / (window.to - window.from)) * 100).toFixed(3)}%`
  const at = (minute: number): CSSProperties => ({ insetInlineStart: share(minute - window.from) })
  return (
    <div
      className={classNames(
        styles.line,
        hours !== false && styles.withPins,
        hours === true && styles.withHours,
      )}
      role="img"
      aria-label={label}
    >
      {line.slots.map(({ startMinute, durationMin, kind, module }) => (
        <i
          key={startMinute}
          {...tinted(kind, module)}
          style={{ ...at(startMinute), width: share(durationMin) }}
        />
      ))}
      {hours !== false &&
        line.heldMinutes.map((minute) => (
          <i key={`held ${minute}`} className={classNames(styles.pin)} style={at(minute)} />
        ))}
      {hours !== false &&
        nowMinute !== null &&
        nowMinute >= window.from &&
        nowMinute <= window.to && <i className={classNames(styles.now)} style={at(nowMinute)} />}
      {hours === true && <Hours window={window} at={at} />}
    </div>
  )
}

const tinted = (kind: string, module: number | null) => {
  const { className, ...rest } = moduleTint(kind, module)
  return { className: classNames(styles.slot, className), ...rest }
}

function Hours(props: { readonly window: HourWindow; readonly at: (m: number) => CSSProperties }) {
  const figures = useFigures()
  const { from, to } = props.window
  const first = Math.ceil(from / hour)
  const count = Math.floor(to / hour) - first + 1
  return Array.from({ length: count }, (_, index) => first + index).map((one) => (
    <span key={one} className={classNames(styles.hour)} style={props.at(one * hour)} data-figures>
      {figures(one % 24)}
    </span>
  ))
}
