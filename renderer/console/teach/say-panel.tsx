import { useRef, type CSSProperties, type ReactNode } from 'react'
import consoleTexts from '../../../assets/texts/console.json'
import texts from '../../../assets/texts/teach.json'
import { keyHint } from '../../../electron/core/keys/key-sheet.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import { sayingSizes, stepSayingSize } from '../../../electron/core/course/saying-size.ts'
import type { ToldEnergiser } from '../../../electron/core/course/extras.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Settings } from '../../../electron/core/contract/areas/settings.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { WholeWords } from '../../ui/whole-words.tsx'
import { EnergiserButton } from '../energisers/energiser-button.tsx'
import { useEnergiserNow } from '../energisers/use-energiser.ts'
import { Aids } from './aids.tsx'
import styles from './say-panel.module.css'
import { useFitSaying } from './use-fit-saying.ts'
import { sayingsIn, useSayings, type Saying } from './use-sayings.ts'
import type { Teaching } from './use-teaching.ts'

export type SayPanelProps = {
  readonly teaching: Teaching | null
  readonly look: Settings
  readonly onLook: (part: Partial<Settings>) => void
  /** Offers the energisers of the course. */
  readonly onEnergiser: () => void
}

/** What to say at this step, as the largest text of the console, and what helps with it. */
export function SayPanel({ teaching, look, onLook, onEnergiser }: SayPanelProps) {
  const say = useText(consoleTexts)
  const step = (by: 1 | -1) => onLook({ sayPx: stepSayingSize(look.sayPx, by) })
  useShortcuts([
    ...larger.map((keys) => ({ keys, run: () => step(1), inFields: true })),
    ...smaller.map((keys) => ({ keys, run: () => step(-1), inFields: true })),
  ])
  const energiser = useEnergiserNow()?.energiser
  const sizes = { sayPx: look.sayPx, onStep: step }
  if (energiser !== undefined) return <Leading energiser={energiser} {...sizes} />
  if (teaching === null) {
    return (
      <section className={classNames(styles.speak)}>
        <p className={classNames(styles.none)}>{say('next.none.done')}</p>
      </section>
    )
  }
  return <Speaking teaching={teaching} onEnergiser={onEnergiser} {...sizes} />
}

type SizeProps = { readonly sayPx: number; readonly onStep: (by: 1 | -1) => void }

function Speaking({
  teaching,
  onEnergiser,
  ...sizes
}: SizeProps & Pick<SayPanelProps, 'onEnergiser'> & { readonly teaching: Teaching }) {
  const say = useText(texts)
  const { place, sayings } = useSayings(teaching)
  return (
    <section className={classNames(styles.speak)} aria-labelledby="say-title">
      <Head title={say('say')} place={place} {...sizes}>
        <EnergiserButton onPress={onEnergiser} />
      </Head>
      <Words sayings={sayings} sayPx={sizes.sayPx} />
      <Aids key={`${teaching.slot.id} ${String(teaching.stepAt)}`} teaching={teaching} />
    </section>
  )
}

/** How to lead the energiser that is on. */
function Leading({ energiser, ...sizes }: SizeProps & { readonly energiser: ToldEnergiser }) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  const { title, how } = energiser
  return (
    <section className={classNames(styles.speak)} aria-labelledby="say-title">
      <Head title={say('energiser.how')} place={textIn(title, language)} {...sizes} />
      <Words sayings={how === null ? [] : sayingsIn(textIn(how, language))} sayPx={sizes.sayPx} />
    </section>
  )
}

const larger = keysOf('console', 'say-larger')
const smaller = keysOf('console', 'say-smaller')

type HeadProps = SizeProps & {
  readonly title: string
  readonly place: string
  /** Before the buttons for the size. */
  readonly children?: ReactNode
}

function Head({ title, place, sayPx, onStep, children }: HeadProps) {
  const say = useText(texts)
  const sizes = [
    [-1, 'say.smaller', 'A−', smaller, sayPx <= sayingSizes[0]],
    [1, 'say.larger', 'A+', larger, sayPx >= (sayingSizes.at(-1) ?? sayPx)],
  ] as const
  return (
    <header className={classNames(styles.head)}>
      <h2 id="say-title">{title}</h2>
      <p title={place} data-figures>
        {place}
      </p>
      {children}
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

type WordsProps = Pick<SizeProps, 'sayPx'> & { readonly sayings: readonly Saying[] }

function Words({ sayings, sayPx }: WordsProps) {
  const place = useRef<HTMLDivElement>(null)
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
