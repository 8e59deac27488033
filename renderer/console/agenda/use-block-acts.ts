import { useState } from 'react'
import { v7 as newId } from 'uuid'
import agenda from '../../../assets/texts/agenda.json'
import { addBlock, replaceByBlock } from '../../../electron/core/course/blocks.ts'
import { placeBeside } from '../../../electron/core/agenda/step-slots.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import type { PackSlot } from '../../../electron/core/course/course-pack.ts'
import type { EditList } from '../../../electron/core/workshop/edit.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useText } from '../../ui/language.tsx'
import { useTablesNow } from '../console-context.tsx'
import { useChange } from '../use-change.ts'

/** Where a block is to stand: in place of a slot, or after one, with null at the end of the day. */
export type BlockPlace =
  | { readonly kind: 'instead'; readonly slot: Slot }
  | { readonly kind: 'after'; readonly dayId: Id; readonly slotId: Id | null }

/** Taking a block of the course into the agenda, as one step of undo. */
export function useBlockActs(place: BlockPlace) {
  const say = useText(agenda)
  const tables = useTablesNow()
  const change = useChange('agenda')
  const [addedId] = useState(() => newId())

  function editsOf(block: PackSlot): EditList {
    const now = tables()
    if (place.kind === 'instead') return replaceByBlock(now, place.slot.id, block)
    const { dayId, slotId } = place
    const at =
      slotId === null ? { dayId, beforeSlotId: null } : placeBeside(now, dayId, slotId, 'after')
    return addBlock(now, at, { block, id: addedId })
  }

  return {
    editsOf,
    /** Gives the id of the slot that it is in. */
    take(block: PackSlot): Id {
      const title = place.kind === 'instead' ? say('block.replaced') : say('block.added')
      change(editsOf(block), { told: { title } })
      return place.kind === 'instead' ? place.slot.id : addedId
    },
  }
}
