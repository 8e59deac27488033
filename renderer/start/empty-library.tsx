import type { LibraryBodyProps } from './library-props.ts'
import start from '../../assets/texts/start.json'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useFigures, useText } from '../ui/language.tsx'
import styles from './empty-library.module.css'
import { SamplePicture } from './sample-picture.tsx'

type EmptyLibraryProps = Pick<LibraryBodyProps, 'sample' | 'onCreate' | 'onImport'>

/** Two doors for the first minutes: a class that is under way, to look round in, or one's own. */
export function EmptyLibrary({ sample, onCreate, onImport }: EmptyLibraryProps) {
  const say = useText(start)
  return (
    <div className={classNames(styles.empty)}>
      <div>
        <h1 className={classNames(styles.title)}>{say('empty.title')}</h1>
        <p className={classNames(styles.lead)}>{say('empty.lead')}</p>
      </div>
      <div className={classNames(styles.doors)}>
        <section className={classNames(styles.door)} aria-labelledby="sample-door">
          <SamplePicture />
          <div className={classNames(styles.words)}>
            <h2 id="sample-door">{say('empty.sample')}</h2>
            <p>{say('empty.sample.help')}</p>
            <Button
              kind="primary"
              keys="Enter"
              autoFocus
              isDisabled={sample.making}
              onPress={() => void sample.open()}
            >
              {say(sample.making ? 'sample.making' : 'empty.sample.open')}
            </Button>
          </div>
        </section>
        <section className={classNames(styles.door)} aria-labelledby="own-door">
          <div className={classNames(styles.words, styles.own)}>
            <h2 id="own-door">{say('empty.own')}</h2>
            <p>{say('empty.help')}</p>
            <div className={classNames(styles.acts)}>
              <Button kind="accent" keys="Ctrl N" onPress={onCreate}>
                {say('new')}
              </Button>
              <Button keys="Ctrl I" onPress={onImport}>
                {say('import')}
              </Button>
            </div>
            <p className={classNames(styles.drop)}>{say('empty.drop')}</p>
          </div>
        </section>
      </div>
    </div>
  )
}

const steps = ['names', 'groups', 'start'] as const

/** The three steps from an empty page to the first slot, for the foot of the window. */
export function FirstSteps() {
  const say = useText(start)
  return (
    <>
      <span className={classNames(styles.then)}>{say('steps.then')}</span>
      <ol className={classNames(styles.steps)} aria-label={say('steps')}>
        {steps.map((step, index) => (
          <li key={step}>
            <StepNumber value={index + 1} />
            {say(`steps.${step}`)}
          </li>
        ))}
      </ol>
    </>
  )
}

function StepNumber({ value }: { readonly value: number }) {
  const figures = useFigures()
  return <b aria-hidden="true">{figures(value)}</b>
}
