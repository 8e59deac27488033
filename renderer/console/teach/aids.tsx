import { useState } from 'react'
import { Button } from 'react-aria-components'
import texts from '../../../assets/texts/teach.json'
import { tracks, type Track } from '../../../electron/core/workshop/audience.ts'
import { filledIn } from '../../../electron/core/course/lesson-facts.ts'
import type { LessonStep } from '../../../electron/core/course/lesson.ts'
import { textIn, type FullText } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { WholeWords } from '../../ui/whole-words.tsx'
import { useWholeWorkshop, useWorkshopRecord } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import styles from './say-panel.module.css'
import type { Teaching } from './use-teaching.ts'

/** Below what is said: what the room will answer, and an example of its trade. */
export function Aids({ teaching }: { readonly teaching: Teaching }) {
  const say = useText(texts)
  const words = useWords(teaching)
  const { step } = teaching
  if (step === null || (step.expect === null && step.examples === null)) return null
  return (
    <div className={classNames(styles.aids)}>
      {step.expect !== null && (
        <section tabIndex={0}>
          <h3>{say('expect')}</h3>
          <p>
            <WholeWords text={words(step.expect)} />
          </p>
        </section>
      )}
      {step.examples !== null && <Example examples={step.examples} words={words} />}
    </div>
  )
}

function useWords({ slot, lesson, step }: Teaching) {
  const language = useLanguage()
  const tables = useWholeWorkshop()
  return (text: FullText) =>
    textIn(lesson === null ? text : filledIn(text, { lesson, step, slot }, tables), language)
}

type ExampleProps = {
  readonly examples: NonNullable<LessonStep['examples']>
  readonly words: (text: FullText) => string
}

/** Of the workshop's trade, or of another one: at this step only, or for good. */
function Example({ examples, words }: ExampleProps) {
  const say = useText(texts)
  const change = useChange('agenda')
  const record = useWorkshopRecord()
  const [chosen, choose] = useState<Track | null>(null)
  if (record === undefined) return null
  const track = chosen ?? record.track
  const keep = () =>
    change([{ kind: 'workshop.edit', id: record.id, fields: { track } }], {
      told: { title: say('track.kept', { track: say(`track.${track}`) }) },
    })
  return (
    <section tabIndex={0}>
      <h3>
        {say('example')}
        <Menu
          choices={[
            ...tracks.map((one) => ({
              id: one,
              text: say(`track.${one}`),
              disabled: one === track,
              onChoose: () => choose(one),
            })),
            ...(track === record.track
              ? []
              : [
                  {
                    id: 'keep',
                    text: say('track.keep', { track: say(`track.${track}`) }),
                    onChoose: () => void keep(),
                  },
                ]),
          ]}
        >
          <Button className={classNames(styles.pick)}>
            <Unseen>{say('track.choose')} </Unseen>
            {say(`track.${track}`)}
            <Icon name="down" />
          </Button>
        </Menu>
      </h3>
      <p>
        <WholeWords text={words(examples[track])} />
      </p>
    </section>
  )
}
