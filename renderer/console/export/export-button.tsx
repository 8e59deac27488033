import { useState } from 'react'
import texts from '../../../assets/texts/export.json'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { ExportDialog } from './export-dialog.tsx'

/** Opens the dialog that puts this board on paper, or those of all groups. */
export function ExportButton({ owner }: { readonly owner: BoardOwner }) {
  const say = useText(texts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('button')}</Button>
      {open && <ExportDialog {...owner} onClose={() => setOpen(false)} />}
    </>
  )
}
