import { useState } from 'react'
import { Button, GridListItem } from 'react-aria-components'
import agenda from '../../../assets/texts/agenda.json'
import type { AgendaDay } from '../../../electron/core/agenda/agenda-of-day.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { LocalTime } from '../../../electron/core/base/zone.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { HeldLine } from './held-line.tsx'
import { KindMark } from './kind-mark.tsx'
import { ModuleHeading } from './module-heading.tsx'
import { NowLine } from './now-line.tsx'
import type { SlotLine } from './slot-lines.ts'
import { SlotMenu } from './slot-menu.tsx'
import styles from './slot-row.module.css'
import { SlotMethodLine } from './slot-method-line.tsx'
import type { BlockPlace } from './use-block-acts.ts'
import type { SlotActs, SlotIds } from './use-slot-acts.ts'

/** `cut` is one that ran too short to be done. */
export type SlotState = 'done' | 'cut' | 'running' | 'next' | 'ahead'

export type SlotRowProps = {
  readonly line: SlotLine
  readonly state: SlotState
  /** On the clock of the room, where it is not as planned. */
  readonly startsAt: string | null
  /** Minutes that it ran so far, in runs that have ended. */
  readonly ranMin: number
  /** The time now, where it falls just before this slot. */
  readonly now: LocalTime | null
  readonly days: readonly AgendaDay[]
  readonly selected: SlotIds
  readonly acts: SlotActs
  /** Offers the blocks of the course for a place. */
  readonly onBlocks: (place: BlockPlace) => void
  /** Selects this slot alone. */
  readonly onSelect: () => void
}

/** One slot of the list; what stands over it, such as its module, belongs to its row. */
export function SlotRow({ line, state, startsAt, ranMin, now, ...rest }: SlotRowProps) {
  const { slot, heading, anchor, spareMin } = line
  const { selected, onSelect } = rest
  const language = useLanguage()
  const words = useRowWords(line, state, { startsAt, ranMin })
  const [menuOpen, openMenu] = useState(false)
  return (
    <GridListItem
      id={slot.id}
      textValue={words.name}
      className={classNames(styles.row)}
      onContextMenu={(event) => {
        event.preventDefault()
        if (!selected.has(slot.id)) onSelect()
        openMenu(true)
      }}
    >
      {now !== null && <NowLine now={now} />}
      {heading !== null && <ModuleHeading heading={heading} />}
      {anchor !== null && spareMin !== null && (
        <HeldLine title={textIn(slot.title, language)} minute={anchor.minute} spareMin={spareMin} />
      )}
      <div className={classNames(styles.slot)} data-state={state} data-kind={slot.kind}>
        <Button slot="drag" className={classNames(styles.grip)} aria-label={words.drag} />
        <time className={classNames(styles.time)}>{words.time}</time>
        <span className={classNames(styles.what)}>
          <span className={classNames(styles.title)}>
            {words.title}
            {state === 'done' && (
              <span className={classNames(styles.tick)}>
                <Icon name="done" />
              </span>
            )}
            {words.cut !== null && <span className={classNames(styles.cut)}>{words.cut}</span>}
          </span>
          {state === 'running' && <SlotMethodLine slot={slot} />}
        </span>
        <span className={classNames(styles.length)} data-figures>
          {words.minutes}
          <KindMark kind={slot.kind} />
          <SlotMenu {...rest} slot={slot} isOpen={menuOpen} onOpenChange={openMenu} />
        </span>
      </div>
    </GridListItem>
  )
}

type Real = Pick<SlotRowProps, 'startsAt' | 'ranMin'>

function useRowWords(
  { slot, startMinute }: SlotLine,
  state: SlotState,
  { startsAt, ranMin }: Real,
) {
  const say = useText(agenda)
  const language = useLanguage()
  const figures = useFigures()
  const title = textIn(slot.title, language)
  const time = figures(startsAt ?? clockTime(startMinute))
  const cut = state === 'cut' ? say('slot.cut', { count: ranMin }) : null
  const parts = [
    title,
    time,
    say('duration.minutes', { count: slot.durationMin }),
    say(`kind.${slot.kind}`),
    ...(state === 'done' || state === 'running' ? [say(`slot.${state}`)] : []),
    ...(cut === null ? [] : [cut]),
  ]
  return {
    title,
    time,
    cut,
    minutes: figures(slot.durationMin),
    /** What a screen reader says of the row. */
    name: parts.join(', '),
    drag: say('slot.drag', { title }),
  }
}
