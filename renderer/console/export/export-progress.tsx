import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/export.json'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { Progress } from '../../ui/progress.tsx'
import styles from './export-dialog.module.css'
import type { ExportState } from './use-export.ts'

export type ExportProgressProps = {
  readonly state: Extract<ExportState, { kind: 'working' }>
  readonly onCancel: () => void
}

/** How far an export has got; only its button cancels it. */
export function ExportProgress({ state, onCancel }: ExportProgressProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const { done, of, file, cancelling } = state
  return (
    <Dialog
      title={say('title')}
      closeLabel={sayCommon('close')}
      onClose={() => undefined}
      held
      actions={
        <Button onPress={onCancel} isDisabled={cancelling} autoFocus>
          {cancelling ? say('cancelling') : sayCommon('cancel')}
        </Button>
      }
    >
      {of === 0 ? (
        <Progress label={say('starting')} />
      ) : (
        <Progress
          label={file === null ? say('saving') : say('working', { number: done + 1, count: of })}
          share={done / of}
        />
      )}
      <p className={classNames(styles.underWay)} translate="no">
        {file}
      </p>
    </Dialog>
  )
}
