import type { LibraryBodyProps } from './library-props.ts'
import start from '../../assets/texts/start.json'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useFigures, useText } from '../ui/language.tsx'
import styles from './empty-library.module.css'
import { OwnClass, type OwnClassProps } from './own-class.tsx'
import { SamplePicture } from './sample-picture.tsx'

type EmptyLibraryProps = OwnClassProps & Pick<LibraryBodyProps, 'sample'>

/** Two doors for the first minutes: a class that is under way, to look round in, or one's own. */
export function EmptyLibrary({ sample, ...own }: EmptyLibraryProps) {
  const say = useText(start)
  return (
    <div className={classNames(styles.empty)}>
      <div className={classNames(styles.doorway)}>
        <div>
          <h1 className={classNames(styles.title)}>{say('empty.title')}</h1>
          <p className={classNames(styles.lead)}>{say('empty.lead')}</p>
        </div>
        <section className={classNames(styles.sample)} aria-labelledby="sample-door">
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
      </div>
      <OwnClass {...own} />
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
