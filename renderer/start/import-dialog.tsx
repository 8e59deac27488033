import common from '../../assets/texts/common.json'
import importTexts from '../../assets/texts/import-dialog.json'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useLanguage, useText } from '../ui/language.tsx'
import { Progress } from '../ui/progress.tsx'
import styles from './import-dialog.module.css'
import { problemWords, type ImportProblem } from './problem-words.ts'

export type ImportState =
  | { readonly kind: 'sending'; readonly file: string; readonly share: number }
  | { readonly kind: 'checking'; readonly file: string }
  | {
      readonly kind: 'rejected'
      readonly file: string
      readonly place: string
      readonly problem: ImportProblem
    }

export type ImportDialogProps = {
  readonly state: ImportState
  readonly onCancel: () => void
  readonly onClose: () => void
  readonly onChooseAnother: () => void
}

/** How an import goes, or why the file was not taken. */
export function ImportDialog(props: ImportDialogProps) {
  const { state, onCancel, onClose } = props
  const say = useText(importTexts)
  const sayCommon = useText(common)
  const { file } = state
  if (state.kind === 'rejected') return <Rejected {...props} state={state} />
  const sending = state.kind === 'sending'
  return (
    <Dialog
      title={say('title')}
      closeLabel={sayCommon('cancel')}
      onClose={sending ? onCancel : onClose}
      held={!sending}
      actions={
        <Button onPress={onCancel} isDisabled={!sending} keys="Esc">
          {sayCommon('cancel')}
        </Button>
      }
    >
      {sending ? (
        <Progress label={say('sending', { file })} share={state.share} />
      ) : (
        <Progress label={say('checking', { file })} />
      )}
    </Dialog>
  )
}

type RejectedProps = ImportDialogProps & {
  readonly state: Extract<ImportState, { kind: 'rejected' }>
}

function Rejected({ state, onClose, onChooseAnother }: RejectedProps) {
  const say = useText(importTexts)
  const sayCommon = useText(common)
  const language = useLanguage()
  return (
    <Dialog
      title={say('rejected.title', { file: state.file })}
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
      <p>{say('rejected.help')}</p>
      <dl className={classNames(styles.facts)}>
        <dt>{say('problem')}</dt>
        <dd>{problemWords(state.problem, language)}</dd>
        {state.place !== '' && (
          <>
            <dt>{say('place')}</dt>
            <dd className={classNames(styles.place)}>{state.place}</dd>
          </>
        )}
      </dl>
    </Dialog>
  )
}
