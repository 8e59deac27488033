import texts from '../../../assets/texts/teach.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { aheadOf } from '../../../electron/core/stage/ahead.ts'
import { viewAhead } from '../../../electron/core/stage/view-ahead.ts'
import { StageScreen } from '../../stage/stage-screen.tsx'
import { CatchErrors } from '../../ui/catch-errors.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useExtras, useLessons, useWholeWorkshop } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './next-stop.module.css'
import type { Teaching } from './use-teaching.ts'

export type NextStopProps = { readonly room: Room; readonly teaching: Teaching | null }

/** What the room sees after the next press of the clicker, drawn as the projector draws it. */
export function NextStop({ room, teaching }: NextStopProps) {
  const say = useText(texts)
  const tables = useWholeWorkshop()
  const lessons = useLessons()
  const { energisers } = useExtras()
  const { nowMs, offset } = useRun()
  const { stage: state } = room
  const ahead = aheadOf({ tables, lessons, choice: state.stop })
  const view = viewAhead({ tables, lessons, energisers, state, now: nowMs, offset })
  const within = ahead.kind === 'slide' || ahead.kind === 'step'
  const place = teaching && { at: teaching.at + 2, of: teaching.stops.length }
  return (
    <section className={classNames(styles.next)} aria-labelledby="ahead-title">
      <header className={classNames(styles.head)}>
        <h2 id="ahead-title">{say(`ahead.${ahead.kind}`)}</h2>
        {within && place !== null && <span data-figures>{say('ahead.place', place)}</span>}
      </header>
      <div className={classNames(styles.screen)} role="img" aria-label={say(`ahead.${ahead.kind}`)}>
        {view !== null && (
          <div aria-hidden="true">
            <CatchErrors of={view} instead={() => null}>
              <StageScreen view={view} state={state} textScale={room.textScale} />
            </CatchErrors>
          </div>
        )}
      </div>
    </section>
  )
}
