import consoleTexts from '../../../assets/texts/console.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { stepTextScale, textScales } from '../../../electron/core/stage/text-scale.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { chime } from '../run/chime.ts'
import { useStageActs } from '../use-stage-acts.ts'
import styles from './test-card-bar.module.css'

/** While the test card is on the wall: how large text is there, and whether the sound is heard. */
export function TestCardBar({ room }: { readonly room: Room }) {
  const say = useText(consoleTexts)
  const figures = useFigures()
  const stage = useStageActs()
  const { textScale } = room
  if (room.stage.scene !== 'test-card') return null
  return (
    <section className={classNames(styles.bar)} aria-label={say('test')}>
      <span className={classNames(styles.size)} data-figures>
        <IconButton
          icon="minus"
          label={say('test.smaller')}
          isDisabled={textScale <= textScales[0]}
          onPress={() => void stage.textScale(stepTextScale(textScale, -1))}
        />
        <output aria-label={say('test.size')}>
          {say('test.percent', { percent: figures(textScale) })}
        </output>
        <IconButton
          icon="plus"
          label={say('test.larger')}
          isDisabled={textScale >= (textScales.at(-1) ?? textScale)}
          onPress={() => void stage.textScale(stepTextScale(textScale, 1))}
        />
      </span>
      <Button onPress={() => chime('danger')}>{say('test.sound')}</Button>
      <p className={classNames(styles.help)}>{say('test.help')}</p>
      <Button kind="primary" onPress={() => void stage.act({ kind: 'slot' })}>
        {say('test.done')}
      </Button>
    </section>
  )
}
