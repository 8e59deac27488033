import consoleTexts from '../../../assets/texts/console.json'
import texts from '../../../assets/texts/ready.json'
import table from '../../../assets/time-zones.json'
import type { FeedEvent } from '../../../electron/core/contract/feed.ts'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { cityOfZone } from '../../../electron/core/library/zone-places.ts'
import { participantsOf, ungroupedOf } from '../../../electron/core/people/participants.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import { localTimeAt } from '../../../electron/core/base/zone.ts'
import { useLive } from '../../client/host-context.tsx'
import { languageNames, useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { useMoment } from '../../ui/use-moment.ts'
import { untilNextMinute } from '../agenda/use-local-time.ts'
import { usePeopleTables, useWorkshopRecord } from '../console-context.tsx'
import { useRoomOffset } from '../run/use-run.ts'
import { useBattery } from '../top-bar/use-battery.ts'
import { useDesktop } from '../use-stage-acts.ts'
import type { Check } from './asked.ts'

/** One line of the check before the first day. */
export type CheckLine = {
  readonly check: Check
  readonly ready: boolean
  /** Not only not yet, but something is in the way. */
  readonly urgent?: boolean
  readonly words: string
}

/** What is ready and what is not, as it stands. */
export function useCheckLines(room: Room, sound: boolean): readonly CheckLine[] {
  const say = useText(texts)
  const languagesLine = useLanguagesLine(room)
  return [
    ...usePeopleLines(),
    ...useProjectorLine(),
    languagesLine,
    { check: 'sound', ready: sound, words: say(sound ? 'sound' : 'sound.off') },
    usePowerLine(),
    useClockLine(),
    ...useDiskLine(),
  ]
}

function usePeopleLines(): readonly CheckLine[] {
  const say = useText(texts)
  const tables = usePeopleTables()
  const of = useWorkshopRecord()?.headCount ?? 0
  const count = participantsOf(tables).length
  const groups = tables.group.size
  const ungrouped = ungroupedOf(tables).length
  const groupWords =
    groups === 0
      ? say('groups.none')
      : [
          say('groups', { count: groups }),
          ...(ungrouped === 0 ? [] : [say('ungrouped', { count: ungrouped })]),
        ].join(' · ')
  return [
    {
      check: 'names',
      ready: count > 0 && count >= of,
      words: count === 0 ? say('names.none') : say('names', { count, of: Math.max(of, count) }),
    },
    { check: 'groups', ready: groups > 0 && count > 0 && ungrouped === 0, words: groupWords },
  ]
}

/** None in a browser, which knows of no displays. */
function useProjectorLine(): readonly CheckLine[] {
  const say = useText(texts)
  const sayConsole = useText(consoleTexts)
  const desktop = useDesktop()
  if (desktop === null) return []
  const { displays, stage } = desktop
  const named = (label: string) => (label === '' ? sayConsole('stage.display') : label)
  const on = displays.find(({ id }) => stage.kind === 'display' && stage.displayId === id)
  if (on !== undefined) {
    const words = say('projector', { display: named(on.label) })
    return [{ check: 'projector', ready: true, words }]
  }
  const beside = displays.find((display) => !display.console)
  const words =
    beside === undefined
      ? say('projector.none')
      : say('projector.idle', { display: named(beside.label) })
  return [{ check: 'projector', ready: false, words }]
}

function useLanguagesLine({ stage }: Room): CheckLine {
  const say = useText(texts)
  const both = [stage.language, stage.secondLanguage].flatMap((one) => one ?? [])
  const names = both.map((language) => languageNames[language])
  return { check: 'languages', ready: true, words: say('languages', { names: names.join(' + ') }) }
}

function usePowerLine(): CheckLine {
  const say = useText(texts)
  const figures = useFigures()
  const battery = useBattery()
  if (battery === null) return { check: 'power', ready: true, words: say('power') }
  const percent = figures(`${String(Math.round(battery.level * 100))} %`)
  const { charging } = battery
  const words = say(charging ? 'power.charging' : 'power.battery', { percent })
  return { check: 'power', ready: charging, urgent: !charging, words }
}

/** Whether the laptop's clock goes by the zone of the room: who sets one by hand is surprised by the other. */
function useClockLine(): CheckLine {
  const say = useText(texts)
  const figures = useFigures()
  const language = useLanguage()
  const zone = useWorkshopRecord()?.timeZone ?? 'UTC'
  const offset = useRoomOffset()
  const nowMs = useMoment(untilNextMinute)
  const time = figures(clockTime(localTimeAt(nowMs, offset).minute))
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const same = offset(nowMs) === -new Date(nowMs).getTimezoneOffset() * 60_000
  const city = cityOfZone(table, zone, language)
  const words = same
    ? say('clock', { time, city })
    : say('clock.other', { time, city, own: cityOfZone(table, own, language) })
  return { check: 'clock', ready: same, urgent: !same, words }
}

const isHealth = (event: FeedEvent) => event.kind === 'health-changed'

function useDiskLine(): readonly CheckLine[] {
  const say = useText(texts)
  const sayConsole = useText(consoleTexts)
  const figures = useFigures()
  const offset = useRoomOffset()
  const { live } = useLive('host.health', {}, isHealth)
  if (live.kind !== 'ready') return []
  const { disk, backupTrouble, newestBackupMs } = live.value
  const check = 'disk'
  if (disk !== 'ok')
    return [{ check, ready: false, urgent: true, words: sayConsole(`disk.${disk}`) }]
  if (backupTrouble !== null) {
    return [{ check, ready: false, urgent: true, words: say('disk.noBackup') }]
  }
  if (newestBackupMs === null) return [{ check, ready: true, words: say('disk') }]
  const time = figures(clockTime(localTimeAt(newestBackupMs, offset).minute))
  return [{ check, ready: true, words: say('disk.backup', { time }) }]
}
