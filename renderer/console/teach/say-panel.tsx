import { useRef, type CSSProperties } from 'react'
import consoleTexts from '../../../assets/texts/console.json'
import texts from '../../../assets/texts/teach.json'
import { keyHint } from '../../../electron/core/keys/key-sheet.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import { sayingSizes, stepSayingSize } from '../../../electron/core/course/saying-size.ts'
import type { Settings } from '../../../electron/core/contract/areas/settings.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { WholeWords } from '../../ui/whole-words.tsx'
import { Aids } from './aids.tsx'
import styles from './say-panel.module.css'
import { useFitSaying } from './use-fit-saying.ts'
import { useSayings, type Saying } from './use-sayings.ts'
import type { Teaching } from './use-teaching.ts'

export type SayPanelProps = {
  readonly teaching: Teaching | null
  readonly look: Settings
  readonly onLook: (part: Partial<Settings>) => void
}

/** What to say at this step, as the largest text of the console, and what helps with it. */
export function SayPanel({ teaching, look, onLook }: SayPanelProps) {
  const say = useText(consoleTexts)
  const step = (by: 1 | -1) => onLook({ sayPx: stepSayingSize(look.sayPx, by) })
  useShortcuts([
    ...larger.map((keys) => ({ keys, run: () => step(1), inFields: true })),
    ...smaller.map((keys) => ({ keys, run: () => step(-1), inFields: true })),
  ])
  if (teaching === null) {
    return (
      <section className={classNames(styles.speak)}>
        <p className={classNames(styles.none)}>{say('next.none.done')}</p>
      </section>
    )
  }
  return (
    <section className={classNames(styles.speak)} aria-labelledby="say-title">
      <Head teaching={teaching} sayPx={look.sayPx} onStep={step} />
      <Words teaching={teaching} sayPx={look.sayPx} />
      <Aids key={`${teaching.slot.id} ${String(teaching.stepAt)}`} teaching={teaching} />
    </section>
  )
}

const larger = keysOf('console', 'say-larger')
const smaller = keysOf('console', 'say-smaller')

type HeadProps = {
  readonly teaching: Teaching
  readonly sayPx: number
  readonly onStep: (by: 1 | -1) => void
}

function Head({ teaching, sayPx, onStep }: HeadProps) {
  const say = useText(texts)
  const { place } = useSayings(teaching)
  const sizes = [
    [-1, 'say.smaller', 'A−', smaller, sayPx <= sayingSizes[0]],
    [1, 'say.larger', 'A+', larger, sayPx >= (sayingSizes.at(-1) ?? sayPx)],
  ] as const
  return (
    <header className={classNames(styles.head)}>
      <h2 id="say-title">{say('say')}</h2>
      <p title={place} data-figures>
        {place}
      </p>
      <span className={classNames(styles.sizes)}>
        {sizes.map(([by, name, sign, keys, isEnd]) => (
          <button
            key={name}
            type="button"
            disabled={isEnd}
            title={`${say(name)} · ${keyHint(keys)}`}
            onClick={() => onStep(by)}
          >
            <Unseen>{say(name)}</Unseen>
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </span>
    </header>
  )
}

function Words({ teaching, sayPx }: { readonly teaching: Teaching; readonly sayPx: number }) {
  const place = useRef<HTMLDivElement>(null)
  const { sayings } = useSayings(teaching)
  useFitSaying(place, JSON.stringify([sayPx, sayings]))
  return (
    <div
      ref={place}
      className={classNames(styles.say)}
      tabIndex={0}
      data-wanted={sayPx}
      style={{ '--say-px': sayPx } as CSSProperties}
    >
      {sayings.map((one, at) => (
        <Sentence key={at} saying={one} />
      ))}
    </div>
  )
}

/** One sentence a paragraph, so that the eye finds its place again. */
function Sentence({ saying }: { readonly saying: Saying }) {
  return (
    <p data-kind={saying.kind}>
      <WholeWords text={saying.text} />
    </p>
  )
}
