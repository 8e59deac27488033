import type { DropItem } from 'react-aria-components'
import type { Id } from '../../../electron/core/base/ids.ts'

/** How a dragged slot is named to where it may be dropped. */
export const slotType = 'application/x-sala-slot'

/** The slots that were dropped. */
export async function draggedSlots(dropped: readonly DropItem[]): Promise<ReadonlySet<Id>> {
  const texts = dropped.flatMap((one) =>
    one.kind === 'text' && one.types.has(slotType) ? [one.getText(slotType)] : [],
  )
  return new Set(await Promise.all(texts))
}
