import common from '../../assets/texts/common.json'
import importTexts from '../../assets/texts/import-dialog.json'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useLanguage, useText } from '../ui/language.tsx'
import styles from './import-dialog.module.css'
import { problemWords } from './problem-words.ts'
import type { Outcome } from './intake.ts'

export type RejectedFile = Extract<Outcome, { kind: 'rejected' }>

export type RejectedDialogProps = {
  readonly files: readonly RejectedFile[]
  readonly onClose: () => void
  readonly onChooseAnother: () => void
}

/** Why files were not taken in: each with what is wrong and where. */
export function RejectedDialog({ files, onClose, onChooseAnother }: RejectedDialogProps) {
  const say = useText(importTexts)
  const sayCommon = useText(common)
  const [first] = files
  const title =
    files.length === 1
      ? say('rejected.title', { file: first?.file ?? '' })
      : say('rejected.many', { count: files.length })
  return (
    <Dialog
      title={title}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onChooseAnother}>{say('another')}</Button>
          <Button kind="primary" onPress={onClose} autoFocus>
            {sayCommon('close')}
          </Button>
        </>
      }
    >
      <p>{say(files.length === 1 ? 'rejected.help' : 'rejected.help.many')}</p>
      {files.map((file, index) => (
        <Facts key={index} {...file} isNamed={files.length > 1} />
      ))}
    </Dialog>
  )
}

function Facts({ file, place, problem, isNamed }: RejectedFile & { readonly isNamed: boolean }) {
  const say = useText(importTexts)
  const language = useLanguage()
  return (
    <>
      {isNamed && <h3 className={classNames(styles.file)}>{file}</h3>}
      <dl className={classNames(styles.facts)}>
        <dt>{say('problem')}</dt>
        <dd>{problemWords(problem, language)}</dd>
        {place !== '' && place !== file && (
          <>
            <dt>{say('place')}</dt>
            <dd className={classNames(styles.place)}>{place}</dd>
          </>
        )}
      </dl>
    </>
  )
}
