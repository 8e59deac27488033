import type { Id } from '../../../electron/core/workshop/ids.ts'

export type AgendaPanelProps = {
  /** The slot that is looked at; its details stand in the side panel. */
  readonly selectedId: Id | null
  readonly onSelect: (slotId: Id | null) => void
}

/** The agenda of one day at a time. */
export function AgendaPanel(_props: AgendaPanelProps) {
  return null
}
