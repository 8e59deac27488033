import type { LocalText } from '../../../electron/core/text/language.ts'
import type { Slot } from '../../../electron/core/workshop/records.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'

/** The name of the board that the groups fill in this slot; null for none. */
export function boardOf(tables: WorkshopTables, { boardKey }: Slot): LocalText | null {
  if (boardKey === null) return null
  const template = [...tables.template.values()].find(({ key }) => key === boardKey)
  return template?.board.title ?? { en: boardKey }
}
