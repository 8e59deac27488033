import type { LocalText } from '../../../electron/core/text/language.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'

/** The name of the board that the groups fill in this slot; null for none. */
export function boardOf(
  templates: WorkshopTables['template'],
  { boardKey }: Slot,
): LocalText | null {
  if (boardKey === null) return null
  const template = [...templates.values()].find(({ key }) => key === boardKey)
  return template?.board.title ?? { en: boardKey }
}
