import consoleTexts from '../../assets/texts/console.json'
import start from '../../assets/texts/start.json'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { Glance } from '../../electron/core/library/glance.ts'
import { useLive } from '../client/host-context.tsx'
import { useDesktop } from '../console/use-stage-acts.ts'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { useFigures, useText } from '../ui/language.tsx'
import { askFor, type Check } from '../console/ready/asked.ts'
import { Button } from 'react-aria-components'
import styles from './room-check.module.css'
import { localTime } from './time-ago.ts'

type Line = { readonly ready: boolean; readonly words: string; readonly asks: Check }

export type RoomCheckProps = { readonly glance: Glance; readonly onOpen: () => void }

/** Whether the room is ready for today: a press on a line opens the class at what the line names. */
export function RoomCheck({ glance, onOpen }: RoomCheckProps) {
  const say = useText(start)
  const lines = [...useProjector(), ...usePeople(glance), ...useSaving()]
  return (
    <ul className={classNames(styles.lines)} aria-label={say('today.check')}>
      {lines.map(({ ready, words, asks }) => (
        <li key={asks}>
          <Button
            className={classNames(styles.line)}
            data-open={!ready || undefined}
            data-figures
            onPress={() => {
              askFor(asks)
              onOpen()
            }}
          >
            <Icon name={ready ? 'done' : 'warning'} />
            <span>{words}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Nothing in a browser, which knows of no displays. */
function useProjector(): readonly Line[] {
  const say = useText(start)
  const desktop = useDesktop()
  if (desktop === null) return []
  const beside = desktop.displays.find((display) => !display.console)
  const asks = 'projector'
  if (beside === undefined) return [{ ready: false, words: say('check.projector.none'), asks }]
  const { label: display } = beside
  const words = display === '' ? say('check.projector.plain') : say('check.projector', { display })
  return [{ ready: true, words, asks }]
}

function usePeople({ people: count, groups }: Glance): readonly Line[] {
  const say = useText(start)
  if (count === 0) return [{ ready: false, words: say('check.names.none'), asks: 'names' }]
  if (groups === 0)
    return [{ ready: false, words: say('check.groups.none', { count }), asks: 'groups' }]
  const words = `${say('check.people', { count })} · ${say('check.groups', { count: groups })}`
  return [{ ready: true, words, asks: 'groups' }]
}

const isHealth = (event: FeedEvent) => event.kind === 'health-changed'

function useSaving(): readonly Line[] {
  const say = useText(start)
  const sayConsole = useText(consoleTexts)
  const figures = useFigures()
  const { live } = useLive('host.health', {}, isHealth)
  if (live.kind !== 'ready') return []
  const { disk, backupTrouble, newestBackupMs } = live.value
  const asks = 'disk'
  if (disk !== 'ok') return [{ ready: false, words: sayConsole(`disk.${disk}`), asks }]
  if (backupTrouble !== null) return [{ ready: false, words: say('check.backup.none'), asks }]
  if (newestBackupMs === null) return []
  const time = figures(localTime(newestBackupMs))
  return [{ ready: true, words: say('check.backup', { time }), asks }]
}
