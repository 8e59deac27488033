import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/export.json'
import { Banner, type BannerProps } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import styles from './export-dialog.module.css'
import type { ExportState } from './use-export.ts'

type Ended = Exclude<ExportState, { kind: 'choosing' | 'working' }>

export type ExportOutcomeProps = {
  readonly state: Ended
  /** Null in a browser. */
  readonly folder: string | null
  readonly onReveal: () => void
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** How an export ended: what was written and where, or what went wrong and what to do. */
export function ExportOutcome(props: ExportOutcomeProps) {
  const { state, folder, onReveal, onAgain, onClose } = props
  const say = useText(texts)
  const sayCommon = useText(common)
  const words = useOutcomeWords(state)
  const files = state.kind === 'refused' ? [] : state.files
  return (
    <Dialog
      title={say('title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          {folder !== null && files.length > 0 && (
            <Button onPress={onReveal}>{say('openFolder')}</Button>
          )}
          <Button onPress={onAgain}>{say('again')}</Button>
          <Button kind="primary" onPress={onClose} autoFocus>
            {sayCommon('close')}
          </Button>
        </>
      }
    >
      <Banner {...words} />
      {files.length > 0 && (
        <FileList files={files} folder={folder} isRest={state.kind !== 'done'} />
      )}
    </Dialog>
  )
}

type FileListProps = {
  readonly files: readonly string[]
  readonly folder: string | null
  readonly isRest: boolean
}

function FileList({ files, folder, isRest }: FileListProps) {
  const say = useText(texts)
  return (
    <section className={classNames(styles.files)}>
      {isRest && <h3 className={classNames(styles.name)}>{say('finished')}</h3>}
      <p className={classNames(styles.path)} dir={folder === null ? 'auto' : 'ltr'}>
        {folder ?? say('done.browser')}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file} className={classNames(styles.path)} translate="no">
            {file}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useOutcomeWords(state: Ended): Pick<BannerProps, 'kind' | 'title' | 'help'> {
  const say = useText(texts)
  const language = useLanguage()
  switch (state.kind) {
    case 'done':
      return { kind: 'info', title: say('done.title', { count: state.files.length }) }
    case 'cancelled': {
      const help = say(state.files.length > 0 ? 'cancelled.kept' : 'cancelled.none')
      return { kind: 'warning', title: say('cancelled.title'), help }
    }
    case 'failed': {
      const { code } = state
      return {
        kind: 'danger',
        title: say(`failed.${code}.title`),
        help: say(`failed.${code}.help`),
      }
    }
    case 'refused':
      return { kind: 'danger', ...errorWords(state.code, language) }
  }
}
