import { useState, type ReactNode } from 'react'
import type { Id } from '../../electron/core/base/ids.ts'
import { AgendasDialog } from './agendas-dialog.tsx'
import { DuplicateDialog } from './duplicate-dialog.tsx'
import { RemovedDialog } from './removed-dialog.tsx'
import { TemplateDialog } from './template-dialog.tsx'
import type { HandedWorkshop } from './handed-workshop.ts'
import { useSaveFile } from './use-save-file.ts'

type Open =
  | { readonly kind: 'duplicate' | 'saveAgenda'; readonly workshop: HandedWorkshop }
  | { readonly kind: 'removed' | 'agendas' }

/** What can be done with one workshop to hand it over or use it again. */
export type HandOverActs = Readonly<
  Record<'copy' | 'duplicate' | 'saveAgenda', (workshop: HandedWorkshop) => void>
>

/** Handing over, using again and getting back, in the list and in the console alike. */
export function useHandOver(onMade: (id: Id) => void) {
  const [open, setOpen] = useState<Open | null>(null)
  const save = useSaveFile()
  const acts: HandOverActs = {
    copy: ({ id }) => void save({ kind: 'workshop', workshopId: id }),
    duplicate: (workshop) => setOpen({ kind: 'duplicate', workshop }),
    saveAgenda: (workshop) => setOpen({ kind: 'saveAgenda', workshop }),
  }
  return {
    acts,
    showRemoved: () => setOpen({ kind: 'removed' }),
    showAgendas: () => setOpen({ kind: 'agendas' }),
    dialog: dialogOf(open, () => setOpen(null), onMade),
  }
}

function dialogOf(open: Open | null, onClose: () => void, onMade: (id: Id) => void): ReactNode {
  if (open === null) return null
  if (!('workshop' in open)) {
    const Kept = open.kind === 'removed' ? RemovedDialog : AgendasDialog
    return <Kept onClose={onClose} />
  }
  const { workshop } = open
  if (open.kind === 'saveAgenda') return <TemplateDialog workshop={workshop} onClose={onClose} />
  return <DuplicateDialog workshop={workshop} onClose={onClose} onMade={onMade} />
}
