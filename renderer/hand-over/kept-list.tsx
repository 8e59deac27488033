import type { ReactNode } from 'react'
import common from '../../assets/texts/common.json'
import type { ErrorCode } from '../../electron/core/contract/app-error.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import styles from './kept-list.module.css'

export type KeptListProps = {
  readonly title: string
  /** What the list is, or that nothing is in it. */
  readonly lead: string
  /** Why the list could not be fetched; null where it could. */
  readonly failed: ErrorCode | null
  readonly onClose: () => void
  /** A row for each. */
  readonly children: ReactNode
}

/** A dialog with a list of what is kept aside, each with what can be done with it. */
export function KeptList({ title, lead, failed, onClose, children }: KeptListProps) {
  const sayCommon = useText(common)
  const language = useLanguage()
  return (
    <Dialog
      wide
      title={title}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <Button onPress={onClose} keys="Esc">
          {sayCommon('close')}
        </Button>
      }
    >
      {failed !== null && <Banner kind="danger" {...errorWords(failed, language)} />}
      <p>{lead}</p>
      <ul className={classNames(styles.list)}>{children}</ul>
    </Dialog>
  )
}
