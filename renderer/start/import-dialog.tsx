import common from '../../assets/texts/common.json'
import importTexts from '../../assets/texts/import-dialog.json'
import { figuresIn } from '../../electron/core/text/catalogue.ts'
import { longDate } from '../../electron/core/text/dates.ts'
import { clockText, localTimeAt, roomOffset } from '../../electron/core/base/zone.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useLanguage, useText } from '../ui/language.tsx'
import { Progress } from '../ui/progress.tsx'
import styles from './import-dialog.module.css'
import type { ImportStep } from './intake.ts'
import type { EpochMs } from '../../electron/core/base/ids.ts'

export type ImportDialogProps = {
  readonly step: ImportStep
  readonly onCancel: () => void
}

/** How an import goes, or what is to be done with a workshop that is here already. */
export function ImportDialog({ step, onCancel }: ImportDialogProps) {
  const say = useText(importTexts)
  const sayCommon = useText(common)
  if (step.kind === 'asks') return <Asks {...step} />
  const { file } = step
  const sending = step.kind === 'sending'
  return (
    <Dialog
      title={say('title')}
      closeLabel={sayCommon('cancel')}
      onClose={onCancel}
      held={!sending}
      actions={
        <Button onPress={onCancel} isDisabled={!sending} keys="Esc">
          {sayCommon('cancel')}
        </Button>
      }
    >
      {sending ? (
        <Progress label={say('sending', { file })} share={step.share} />
      ) : (
        <Progress label={say(step.kind, { file })} />
      )}
    </Dialog>
  )
}

function Asks({ file, question, onChoose }: Extract<ImportStep, { kind: 'asks' }>) {
  const say = useText(importTexts)
  const sayCommon = useText(common)
  const { relation, name, fileMs, hereMs, timeZone } = question
  const leave = () => onChoose('leave')
  const isNewer = relation === 'newer'
  return (
    <Dialog
      title={say(`asks.${relation}.title`, { name })}
      closeLabel={sayCommon('cancel')}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind={isNewer ? 'plain' : 'primary'} onPress={() => onChoose('keep-both')}>
            {say('asks.both')}
          </Button>
          {isNewer && (
            <Button kind="primary" onPress={() => onChoose('update')} autoFocus>
              {say('asks.update')}
            </Button>
          )}
        </>
      }
    >
      <p>{say(`asks.${relation}.lead`)}</p>
      <dl className={classNames(styles.facts, styles.calm)}>
        <dt>{say('asks.file')}</dt>
        <dd>
          {file} · <When atMs={fileMs} timeZone={timeZone} />
        </dd>
        <dt>{say('asks.here')}</dt>
        <dd>
          {name} · <When atMs={hereMs} timeZone={timeZone} />
        </dd>
      </dl>
    </Dialog>
  )
}

function When({ atMs, timeZone }: { readonly atMs: EpochMs | null; readonly timeZone: string }) {
  const say = useText(importTexts)
  const language = useLanguage()
  if (atMs === null) return say('asks.unknown')
  const { date, minute } = localTimeAt(atMs, roomOffset(timeZone))
  const time = figuresIn(clockText(minute), language)
  return say('asks.changed', { when: `${longDate(date, language)} · ${time}` })
}
