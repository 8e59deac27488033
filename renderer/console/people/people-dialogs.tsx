import type { Id } from '../../../electron/core/base/ids.ts'
import { MakeGroupsDialog } from './make-groups-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { RosterDialog } from './roster-dialog.tsx'

export type OpenDialog =
  | { readonly kind: 'groups' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'roster'; readonly file: File | null }
  /** Null adds a person. */
  | { readonly kind: 'person'; readonly personId: Id | null }

export type PeopleDialogsProps = {
  readonly dialog: OpenDialog | null
  /** A file is held over the window. */
  readonly hovering: boolean
  readonly onClose: () => void
}

/** The dialog that is open over the board. */
export function PeopleDialogs({ dialog, hovering, onClose }: PeopleDialogsProps) {
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'groups':
      return <MakeGroupsDialog onClose={onClose} />
    case 'merge':
      return <MergeDialog onClose={onClose} />
    case 'person':
      return <PersonDialog personId={dialog.personId} onClose={onClose} />
    case 'roster':
      return <RosterDialog dropped={dialog.file} hovering={hovering} onClose={onClose} />
  }
}
