import { Activity, type ReactNode } from 'react'
import { TabPanel } from 'react-aria-components'
import { CatchErrors } from '../../ui/catch-errors.tsx'
import { classNames } from '../../ui/class-names.ts'
import { consoleViews, type ConsoleView } from './console-view.ts'
import styles from './console-panels.module.css'

export type ConsolePanelsProps = {
  readonly shown: ConsoleView
  readonly views: Readonly<Record<ConsoleView, ReactNode>>
}

/** The views of the console: those that are not shown neither tick nor take keys, and are there again as they were. */
export function ConsolePanels({ shown, views }: ConsolePanelsProps) {
  return consoleViews.map((view) => (
    <TabPanel
      key={view}
      id={view}
      shouldForceMount
      className={classNames(styles.panel, view !== shown && styles.away)}
    >
      <Activity mode={view === shown ? 'visible' : 'hidden'}>
        <div className={classNames(styles.view, styles[view])}>
          <CatchErrors>{views[view]}</CatchErrors>
        </div>
      </Activity>
    </TabPanel>
  ))
}
