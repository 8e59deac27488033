import agenda from '../../../assets/texts/agenda.json'
import { setTitle } from '../../../electron/core/agenda/slot-edits.ts'
import { languages } from '../../../electron/core/text/language.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageNames, languageTags, useText } from '../../ui/language.tsx'
import { TypedLine } from '../../ui/typed-line.tsx'
import { useTablesNow, useWorkshopRecord } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import styles from './editor.module.css'

/** The title in the workshop's language, and below it in the other two. */
export function SlotTitles({ slot }: { readonly slot: Slot }) {
  const say = useText(agenda)
  const tables = useTablesNow()
  const change = useChange('agenda')
  const main = useWorkshopRecord()?.language ?? 'en'
  const others = languages.filter((language) => language !== main)
  const alone = others.every((language) => !slot.title[language])
  return (
    <div className={classNames(styles.titles)}>
      {[main, ...others].map((language) => {
        const isMain = language === main
        const name = isMain ? say('slot.title') : languageNames[language]
        return (
          <div key={language} className={classNames(styles.title, isMain && styles.main)}>
            <span
              className={classNames(isMain ? styles.label : styles.other)}
              lang={isMain ? undefined : languageTags[language]}
              aria-hidden="true"
            >
              {name}
            </span>
            <TypedLine
              label={isMain ? name : `${say('slot.title')}, ${name}`}
              value={slot.title[language] ?? ''}
              lang={languageTags[language]}
              required={isMain && alone}
              onType={(text, gesture) =>
                change(setTitle(tables(), slot.id, language, text.trim()), { gesture })
              }
            />
          </div>
        )
      })}
    </div>
  )
}
