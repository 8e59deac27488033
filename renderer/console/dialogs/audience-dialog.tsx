import agendaTexts from '../../../assets/texts/agenda.json'
import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/console.json'
import newTexts from '../../../assets/texts/new-workshop.json'
import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import type { Audience } from '../../../electron/core/workshop/audience.ts'
import type { SlotDifference } from '../../../electron/core/course/audience-in-workshop.ts'
import { agendaTotals } from '../../../electron/core/agenda/plan-days.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { useRunTables } from '../console-context.tsx'
import styles from './audience-dialog.module.css'
import { ChangedSlot } from './changed-slot.tsx'

export type AudienceDialogProps = {
  readonly audience: Audience
  readonly difference: readonly SlotDifference[]
  /** Takes the audience, with what it changes in the slots or without. */
  readonly onTake: (difference: readonly SlotDifference[]) => void
  readonly onClose: () => void
}

/** Shows what another audience changes in the days that are planned, before it is taken. */
export function AudienceDialog({ audience, difference, onTake, onClose }: AudienceDialogProps) {
  const say = useText(texts)
  const sayNew = useText(newTexts)
  const sayCommon = useText(common)
  const lengthOf = useLength()
  const { theory, practice } = agendaTotals(useRunTables())
  const title = say('audience.title', { audience: sayNew(`audience.${audience}`) })
  return (
    <Dialog
      wide
      title={title}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button onPress={() => onTake([])}>{say('audience.only')}</Button>
          <Button kind="primary" keys="Enter" onPress={() => onTake(difference)} autoFocus>
            {say('audience.both')}
          </Button>
        </>
      }
    >
      <p className={classNames(styles.help)}>
        {say('audience.help', { theory: lengthOf(theory), practice: lengthOf(practice) })}
      </p>
      {/* Keys scroll it. */}
      <div role="group" aria-label={title} tabIndex={0}>
        {[...Map.groupBy(difference, (one) => one.dayNumber)].map(([number, slots]) => (
          <DayOfSlots key={number} {...{ number, slots }} />
        ))}
      </div>
    </Dialog>
  )
}

type DayOfSlotsProps = {
  readonly number: number
  readonly slots: readonly SlotDifference[]
}

function DayOfSlots({ number, slots }: DayOfSlotsProps) {
  const say = useText(agendaTexts)
  return (
    <section className={classNames(styles.day)}>
      <h3>{say('day', { number })}</h3>
      <ul>
        {slots.map((slot) => (
          <ChangedSlot key={slot.before.id} slot={slot} />
        ))}
      </ul>
    </section>
  )
}

function useLength(): (minutes: number) => string {
  const say = useText(agendaTexts)
  return (minutes) => {
    const { key, values } = durationWords(minutes)
    return say(key, values)
  }
}
