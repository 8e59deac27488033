import { Button } from 'react-aria-components'
import consoleTexts from '../../../assets/texts/console.json'
import texts from '../../../assets/texts/ready.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'

import { useStageActs } from '../use-stage-acts.ts'
import styles from './before-start.module.css'
import { languageChoices } from './language-choices.ts'
import type { CheckActs } from './use-check-acts.ts'
import { useCheckLines, type CheckLine } from './use-check-lines.ts'

export type BeforeStartProps = {
  readonly room: Room
  readonly sound: boolean
  readonly acts: CheckActs
}

/** What is to be ready before the first day, each with a tick once it is; a press does what the line names. */
export function BeforeStart({ room, sound, acts }: BeforeStartProps) {
  const say = useText(texts)
  const lines = useCheckLines(room, sound)
  const ready = lines.filter((line) => line.ready).length
  return (
    <section className={classNames(styles.ready)} aria-labelledby="ready-title">
      <h2 id="ready-title" className={classNames(styles.head)} data-figures>
        {say('title')}
        <span>{say('count', { ready, of: lines.length })}</span>
      </h2>
      <ul className={classNames(styles.lines)}>
        {lines.map((line) => (
          <li key={line.check} data-check={line.check} data-ready={line.ready || undefined}>
            {line.check === 'languages' ? (
              <Languages room={room} line={line} />
            ) : (
              <Line line={line} act={acts[line.check]} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line(props: { readonly line: CheckLine; readonly act: (() => void) | null }) {
  const { line, act } = props
  if (act === null) {
    return (
      <p className={classNames(styles.line)}>
        <Words line={line} />
      </p>
    )
  }
  return (
    <Button className={classNames(styles.line)} onPress={act}>
      <Words line={line} />
    </Button>
  )
}

/** The languages are chosen from a menu that opens at the line. */
function Languages({ room, line }: { readonly room: Room; readonly line: CheckLine }) {
  const choices = languageChoices(room, useStageActs(), useText(consoleTexts))
  return (
    <Menu choices={choices} placement="bottom start">
      <Button className={classNames(styles.line)}>
        <Words line={line} />
      </Button>
    </Menu>
  )
}

function Words({ line }: { readonly line: CheckLine }) {
  const say = useText(texts)
  return (
    <>
      <span
        className={classNames(styles.tick)}
        role="img"
        aria-label={say(line.ready ? 'done' : 'open')}
      >
        {line.ready && <Icon name="done" />}
        {!line.ready && line.urgent && <Icon name="warning" />}
      </span>
      <span data-figures>{line.words}</span>
    </>
  )
}
