import { useConsole } from '../console-context.tsx'
import { UndoButtons } from '../undo-buttons.tsx'
import { useUndo } from '../use-undo.ts'

/** Undo and redo of what was done with people and groups, and of nothing else. */
export function PeopleUndo() {
  const { store, workshopId } = useConsole()
  return <UndoButtons undo={useUndo(store, workshopId, 'people')} />
}
