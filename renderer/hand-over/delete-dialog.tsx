import type { RemovedWorkshop } from './removed-workshop.ts'
import { useState } from 'react'
import common from '../../assets/texts/common.json'
import texts from '../../assets/texts/hand-over.json'
import type { AppError } from '../../electron/core/contract/app-error.ts'
import { composed } from '../../electron/core/text/compose.ts'
import { useHost } from '../client/host-context.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { tell } from '../ui/toast-queue.ts'
import styles from './form.module.css'

export type DeleteDialogProps = {
  readonly workshop: RemovedWorkshop
  readonly onClose: () => void
}

/** Asks for the name of a workshop before it is deleted for good: no slip of the hand does this. */
export function DeleteDialog({ workshop: { id, name }, onClose }: DeleteDialogProps) {
  const client = useHost()
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [deleting, setDeleting] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const isNamed = composed(typed.trim()) === composed(name.trim())

  async function deleteNow() {
    setDeleting(true)
    const answer = await client.call('library.delete', { workshopId: id, name: typed })
    setDeleting(false)
    if (answer.kind === 'failed') return setError(answer.error)
    onClose()
    tell({ kind: 'calm', title: say('delete.done', { name }) })
  }

  return (
    <Dialog
      title={say('delete.title', { name })}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      held={deleting}
      actions={
        <>
          <Button kind="primary" onPress={onClose} isDisabled={deleting} keys="Esc">
            {say('delete.keep')}
          </Button>
          <Button onPress={() => void deleteNow()} isDisabled={deleting || !isNamed}>
            {say(deleting ? 'delete.deleting' : 'delete.now')}
          </Button>
        </>
      }
    >
      {error !== null && <Banner kind="danger" {...errorWords(error.code, language)} />}
      <div className={classNames(styles.form)}>
        <p className={classNames(styles.lead)}>{say('delete.lead')}</p>
        <p className={classNames(styles.lead)}>{say('delete.copy')}</p>
        <TextField
          label={say('delete.type', { name })}
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoFocus
        />
      </div>
    </Dialog>
  )
}
