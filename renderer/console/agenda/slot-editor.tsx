import { useRef } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useRecord } from '../console-context.tsx'
import { useRequestedFocus } from './agenda-view.ts'
import { DurationField } from './duration-field.tsx'
import { SlotButtons } from './slot-buttons.tsx'
import { SlotChoiceFields } from './slot-choice-fields.tsx'
import styles from './editor.module.css'
import { SlotHold } from './slot-hold.tsx'
import { SlotPlanLine } from './slot-plan-line.tsx'
import { SlotTitles } from './slot-titles.tsx'

/** The details of a slot, to be changed in place; nothing where the slot is gone. */
export function SlotEditor({ slotId }: { readonly slotId: Id }) {
  const slot = useRecord('slot', slotId)
  return slot === undefined ? null : <Details key={slotId} slot={slot} />
}

function Details({ slot }: { readonly slot: Slot }) {
  const editor = useRef<HTMLDivElement>(null)
  useRequestedFocus(
    (request) => request.kind === 'slot' && request.slotId === slot.id,
    () => editor.current?.querySelector('textarea') ?? null,
  )
  return (
    <div className={classNames(styles.editor)} ref={editor}>
      <SlotPlanLine slot={slot} />
      <SlotTitles slot={slot} />
      <DurationField slot={slot} />
      <SlotHold slot={slot} />
      <SlotChoiceFields slot={slot} />
      <SlotButtons slot={slot} />
    </div>
  )
}
