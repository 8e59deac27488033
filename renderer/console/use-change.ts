import common from '../../assets/texts/common.json'
import { textOf } from '../../electron/core/text/catalogue.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { Scope } from '../../electron/core/workshop/scope.ts'
import { useHost } from '../client/host-context.tsx'
import type { Made } from '../client/workshop-store.ts'
import { useLanguage } from '../ui/language.tsx'
import { tell, withdrawOffers } from '../ui/toast-queue.ts'
import { useConsole } from './console-context.tsx'
import { takeBack, type TakingBack } from './take-back.ts'

/** Words that tell what was done, beside a button that takes it back. */
export type ToldWords = {
  readonly title: string
  readonly help?: string
  /** Shorter than usual, milliseconds. */
  readonly forMs?: number
}

export type ChangeOptions = {
  /** Several changes of one gesture, as while typing, are one step of undo. */
  readonly gesture?: Id | undefined
  /** Told once it is committed; what the host refuses is told by the console itself. */
  readonly told?: ToldWords | null
}

/** Makes edits together, as one step of undo in a scope; null where there is nothing to make. */
export type Change = (edits: readonly Edit[], options?: ChangeOptions) => Made | null

/** `Change` in a scope of the workshop that is given. */
export function createChange(taking: TakingBack, scope: Scope): Change {
  return (edits, { gesture, told = null } = {}) => {
    if (edits.length === 0) return null
    withdrawOffers()
    const made = taking.store.change({ scope, edits }, gesture)
    if (told !== null) void offerOnceCommitted(taking, scope, made, told)
    return made
  }
}

/** `Change` in a scope of the console's workshop. */
export function useChange(scope: Scope): Change {
  const client = useHost()
  const language = useLanguage()
  return createChange({ ...useConsole(), client, language }, scope)
}

async function offerOnceCommitted(
  taking: TakingBack,
  scope: Scope,
  { gesture, committed }: Made,
  told: ToldWords,
): Promise<void> {
  const { kind } = await committed
  if (kind === 'committed') offerUndo(taking, scope, gesture, told)
}

/** Tells of a gesture with a button that takes it back; gives the key to close it by. */
export function offerUndo(taking: TakingBack, scope: Scope, gesture: Id, told: ToldWords): string {
  const action = {
    text: textOf(common, taking.language, 'undo'),
    ...(scope === 'agenda' ? { keys: 'Ctrl Z' } : {}),
    onPress: () => void takeBack(taking, scope, gesture),
  }
  return tell({ kind: 'calm', ...told, undoes: gesture, action })
}
