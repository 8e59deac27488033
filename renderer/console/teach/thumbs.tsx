import { useState, type KeyboardEvent } from 'react'
import { Toolbar } from 'react-aria-components'
import texts from '../../../assets/texts/teach.json'
import { filledIn } from '../../../electron/core/course/lesson-facts.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { stepOf, type Stop } from '../../../electron/core/stage/stops.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { useWholeWorkshop } from '../console-context.tsx'
import { useStageActs } from '../use-stage-acts.ts'
import { FigureSign, type FigureSignKind } from './figure-sign.tsx'
import { JumpDialog } from './jump-dialog.tsx'
import styles from './thumbs.module.css'
import type { Teaching } from './use-teaching.ts'

/** More than so many left out in one jump are asked about. */
const skippedUnasked = 2

/** Every slide and step that the slot shows, in order; a press goes there. */
export function Thumbs({ teaching }: { readonly teaching: Teaching | null }) {
  const say = useText(texts)
  const stage = useStageActs()
  const [asked, ask] = useState<number | null>(null)
  if (teaching === null || teaching.stops.length === 0) return null
  const { stops, at, slot, running } = teaching
  const go = (to: number) => {
    const stop = stops[to]
    if (stop !== undefined) void stage.act({ kind: 'stop', slotId: slot.id, ...stop })
    ask(null)
  }
  const jump = (to: number) => {
    if (!running || to === at || stops[to] === undefined) return
    if (skipped(at, to) > skippedUnasked) ask(to)
    else go(to)
  }
  const byDigit = (event: KeyboardEvent) => {
    const { ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey || !/^Digit[1-9]$/.test(event.code)) return
    event.preventDefault()
    jump(Number(event.code.slice(-1)) - 1)
  }
  return (
    <div className={classNames(styles.place)} onKeyDown={byDigit}>
      <Toolbar
        aria-label={say('thumbs')}
        className={classNames(styles.thumbs)}
        data-columns={columnsOf(stops.length)}
        data-low={stops.length > 8 || undefined}
      >
        {stops.map((stop, index) => (
          <Thumb
            key={`${stop.step} ${stop.slide ?? ''}`}
            {...{ teaching, stop, index }}
            onPress={() => jump(index)}
          />
        ))}
      </Toolbar>
      {asked !== null && (
        <JumpDialog
          number={asked + 1}
          skipped={skipped(at, asked)}
          onJump={() => go(asked)}
          onClose={() => ask(null)}
        />
      )}
    </div>
  )
}

/** How many stand between two places. */
const skipped = (from: number, to: number) => Math.max(0, Math.abs(to - from) - 1)

/** How many columns they need. */
const columnsOf = (count: number) => (count <= 6 ? 3 : count <= 12 ? 4 : 6)

type ThumbProps = {
  readonly teaching: Teaching
  readonly stop: Stop
  readonly index: number
  readonly onPress: () => void
}

function Thumb({ teaching, stop, index, onPress }: ThumbProps) {
  const say = useText(texts)
  const figures = useFigures()
  const { title, sign } = useStopWords(teaching, stop)
  const { at, running } = teaching
  const state = index === at ? 'now' : running && index < at ? 'done' : 'later'
  return (
    <button
      type="button"
      className={classNames(styles.thumb)}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
      aria-disabled={!running || undefined}
      aria-label={say(stop.slide === null ? 'thumb.step' : 'thumb.slide', {
        number: index + 1,
        title,
      })}
      title={title}
      onClick={onPress}
    >
      <b aria-hidden="true">{figures(index + 1)}</b>
      <FigureSign kind={sign} />
    </button>
  )
}

function useStopWords({ lesson, slot, steps }: Teaching, stop: Stop) {
  const language = useLanguage()
  const tables = useWholeWorkshop()
  const step = lesson === null ? undefined : stepOf(lesson, stop.step)
  const slide = step?.slides.find(({ key }) => key === stop.slide)
  const ofScript = steps.find(({ key }) => key === stop.step)?.text ?? {}
  const sign: FigureSignKind =
    slide === undefined ? (step?.stage ? 'step' : 'talk') : (slide.figure?.kind ?? 'points')
  const title =
    lesson === null || step === undefined || slide === undefined
      ? ofScript
      : filledIn(slide.title, { lesson, step, slot }, tables)
  return { title: textIn(title, language), sign }
}
