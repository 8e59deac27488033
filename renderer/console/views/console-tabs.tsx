import { Tab, TabList } from 'react-aria-components'
import texts from '../../../assets/texts/console.json'
import { keyHint } from '../../../electron/core/keys/key-sheet.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { consoleViews } from './console-view.ts'
import styles from './console-tabs.module.css'

/** The four views of the console, one of them shown. */
export function ConsoleTabs() {
  const say = useText(texts)
  return (
    <TabList aria-label={say('views')} className={classNames(styles.tabs)}>
      {consoleViews.map((view) => (
        <Tab key={view} id={view} className={classNames(styles.tab)}>
          <span title={`${say(`view.${view}`)} · ${keyHint(keysOf('console', view))}`}>
            {say(`view.${view}`)}
          </span>
        </Tab>
      ))}
    </TabList>
  )
}
