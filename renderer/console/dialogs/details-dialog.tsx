import common from '../../../assets/texts/common.json'
import consoleTexts from '../../../assets/texts/console.json'
import { languages } from '../../../electron/core/text/language.ts'
import type { WorkshopRecord } from '../../../electron/core/workshop/records.ts'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { languageNames, languageTags, useText } from '../../ui/language.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TypedLine } from '../../ui/typed-line.tsx'
import { useConsole, useWorkshopRecord } from '../console-context.tsx'
import styles from './details-dialog.module.css'

const lines = ['name', 'place', 'facilitator', 'organisation'] as const

/** What the workshop says of itself; every word is saved while it is typed. */
export function DetailsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useText(consoleTexts)
  const sayCommon = useText(common)
  const { store } = useConsole()
  const record = useWorkshopRecord()
  if (record === undefined) return null
  const edit = (fields: Partial<Omit<WorkshopRecord, 'id'>>, gesture?: string) =>
    void store.edit({ kind: 'workshop.edit', id: record.id, fields }, gesture)
  return (
    <Dialog title={say('details.title')} closeLabel={sayCommon('close')} onClose={onClose}>
      <dl className={classNames(styles.facts)}>
        {lines.map((field) => (
          <div key={field}>
            <dt>{say(field)}</dt>
            <dd>
              <TypedLine
                label={say(field)}
                value={record[field]}
                required={field === 'name'}
                placeholder={say('add')}
                onType={(text, gesture) => edit({ [field]: text }, gesture)}
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('language')}</dt>
          <dd>
            <Segmented
              label={say('language')}
              value={record.language}
              onChange={(language) => edit({ language })}
              choices={languages.map((language) => ({
                value: language,
                shown: languageNames[language],
                lang: languageTags[language],
              }))}
            />
          </dd>
        </div>
        <div>
          <dt>{say('timeZone')}</dt>
          <dd>{record.timeZone}</dd>
        </div>
        <div>
          <dt>{say('currency')}</dt>
          <dd>{record.currency}</dd>
        </div>
      </dl>
    </Dialog>
  )
}
