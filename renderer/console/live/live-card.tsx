import consoleTexts from '../../../assets/texts/console.json'
import stageTexts from '../../../assets/texts/stage.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { stageView } from '../../../electron/core/stage/stage-view.ts'
import { StageScreen } from '../../stage/stage-screen.tsx'
import { Badge } from '../../ui/badge.tsx'
import { CatchErrors } from '../../ui/catch-errors.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useExtras, useLessons, useWholeWorkshop } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import { PlaceLine } from './place-line.tsx'
import styles from './live-card.module.css'

/** What the room sees at this moment, drawn as the projector draws it. */
export function LiveCard({ room }: { readonly room: Room }) {
  const say = useText(consoleTexts)
  const sayStage = useText(stageTexts)
  const tables = useWholeWorkshop()
  const lessons = useLessons()
  const { energisers } = useExtras()
  const { nowMs, offset } = useRun()
  const { stage } = room
  const view = stageView({ tables, lessons, energisers, state: stage, now: nowMs, offset })
  const held = stage.black ? 'black' : stage.frozen === null ? null : 'frozen'
  return (
    <section className={classNames(styles.live)} aria-labelledby="live-title">
      <header className={classNames(styles.head)}>
        <h2 id="live-title" className={classNames(styles.title)}>
          <i aria-hidden="true" />
          {say('live')}
        </h2>
        {held === null ? (
          <PlaceLine />
        ) : (
          <p className={classNames(styles.held)} role="status">
            <Badge kind="warning">{say(`stage.${held}`)}</Badge>
          </p>
        )}
      </header>
      <div
        className={classNames(styles.screen)}
        data-live
        data-held={held ?? undefined}
        role="img"
        aria-label={held === 'black' ? sayStage('isBlack') : say('live')}
      >
        <div aria-hidden="true">
          <CatchErrors of={view} instead={() => null}>
            <StageScreen view={view} state={stage} textScale={room.textScale} />
          </CatchErrors>
        </div>
      </div>
    </section>
  )
}
