import agenda from '../../../assets/texts/agenda.json'
import { effectOf } from '../../../electron/core/course/blocks.ts'
import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import type { PackSlot } from '../../../electron/core/course/course-pack.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { EditList } from '../../../electron/core/workshop/edit.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { useWholeWorkshop } from '../console-context.tsx'
import styles from './blocks-dialog.module.css'
import type { BlockPlace } from './use-block-acts.ts'

export type BlockEffectProps = {
  readonly block: PackSlot
  readonly place: BlockPlace
  readonly edits: EditList
}

/** In words: what a block gives back or takes, when the day would end, and what becomes of the totals. */
export function BlockEffect({ block, place, edits }: BlockEffectProps) {
  const say = useText(agenda)
  const figures = useFigures()
  const timeWords = useTimeWords(block, place)
  const tables = useWholeWorkshop()
  const dayId = place.kind === 'instead' ? place.slot.dayId : place.dayId
  const effect = effectOf(tables, dayId, edits)
  if (effect === null) return null
  const { endMinute, theoryMin, practiceMin } = effect
  const time = (minute: number) => figures(clockTime(minute))
  const length = (minutes: number) => {
    const { key, values } = durationWords(minutes)
    return say(key, values)
  }
  const ends =
    endMinute.before === endMinute.after
      ? say('block.endsSame', { time: time(endMinute.after) })
      : say('block.ends', { time: time(endMinute.after), was: time(endMinute.before) })
  const totals = [
    ['theory', theoryMin],
    ['practice', practiceMin],
  ] as const
  return (
    <ul className={classNames(styles.effect)} data-figures>
      <li>{timeWords}</li>
      <li>{ends}</li>
      {totals
        .filter(([, { before, after }]) => before !== after)
        .map(([kind, { before, after }]) => (
          <li key={kind}>
            {say('block.total', {
              kind: say(`kind.${kind}`),
              time: length(after),
              was: length(before),
            })}
          </li>
        ))}
    </ul>
  )
}

function useTimeWords({ durationMin }: PackSlot, place: BlockPlace): string {
  const say = useText(agenda)
  if (place.kind === 'after') return say('block.more', { count: durationMin })
  const was = place.slot.durationMin
  const inPlace = say('block.inPlace', { count: durationMin, was })
  const count = Math.abs(was - durationMin)
  const rest =
    count === 0
      ? say('block.same')
      : durationMin < was
        ? say('block.back', { count })
        : say('block.more', { count })
  return say('block.both', { inPlace, rest })
}
