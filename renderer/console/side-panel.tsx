import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import consoleTexts from '../../assets/texts/console.json'
import type { StopChoice } from '../../electron/core/stage/stops.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { DayEditor } from './agenda/day-editor.tsx'
import { SlotEditor } from './agenda/slot-editor.tsx'
import { useShownDay } from './agenda/use-shown-day.ts'
import { ScriptPanel } from './script/script-panel.tsx'
import styles from './side-panel.module.css'

export type SideTab = 'script' | 'slot'

export type SidePanelProps = {
  readonly chosenId: Id | null
  readonly choice: StopChoice | null
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
}

/** Beside the room: the script of a slot, and its details to be changed. */
export function SidePanel({ chosenId, choice, tab, onTab }: SidePanelProps) {
  const say = useText(consoleTexts)
  const { dayId } = useShownDay()
  return (
    <Tabs
      className={classNames(styles.side)}
      selectedKey={tab}
      onSelectionChange={(key) => onTab(key as SideTab)}
    >
      <TabList aria-label={say('side')} className={classNames(styles.tabs)}>
        <Tab id="script" className={classNames(styles.tab)}>
          {say('script')}
        </Tab>
        <Tab id="slot" className={classNames(styles.tab)}>
          {say(chosenId === null ? 'day' : 'slot')}
        </Tab>
      </TabList>
      <TabPanel id="script" className={classNames(styles.panel)}>
        <ScriptPanel chosenId={chosenId} choice={choice} />
      </TabPanel>
      <TabPanel id="slot" className={classNames(styles.panel)}>
        {chosenId === null ? (
          dayId !== null && <DayEditor dayId={dayId} />
        ) : (
          <SlotEditor slotId={chosenId} />
        )}
      </TabPanel>
    </Tabs>
  )
}
