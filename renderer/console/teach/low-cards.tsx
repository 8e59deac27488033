import texts from '../../../assets/texts/teach.json'
import consoleTexts from '../../../assets/texts/console.json'
import { textIn, type LocalText } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { WholeWords } from '../../ui/whole-words.tsx'
import { OpenSlotBoard } from '../boards/open-slot-board.tsx'
import styles from './low-cards.module.css'
import { ThenCard } from './then-card.tsx'
import type { Teaching } from './use-teaching.ts'

/** Below the pictures: what follows, what can go wrong, and what is to be at hand. */
export function LowCards({ teaching }: { readonly teaching: Teaching | null }) {
  const say = useText(texts)
  const sayConsole = useText(consoleTexts)
  const language = useLanguage()
  const { pitfalls = [], materials = [] } = teaching?.slot.script ?? {}
  const words = (list: readonly LocalText[]) => list.map((text) => textIn(text, language))
  const hasBoard = teaching !== null && teaching.slot.boardKey !== null
  return (
    <div className={classNames(styles.low)}>
      <ThenCard />
      <div className={classNames(styles.side)}>
        {pitfalls.length > 0 && (
          <section className={classNames(styles.card, styles.warn)} tabIndex={0}>
            <h3>{sayConsole('script.pitfalls')}</h3>
            {words(pitfalls).map((pitfall) => (
              <p key={pitfall}>
                <WholeWords text={pitfall} />
              </p>
            ))}
          </section>
        )}
        {(materials.length > 0 || hasBoard) && (
          <section className={classNames(styles.card)} tabIndex={0}>
            <h3>{say('atHand')}</h3>
            <p>
              <WholeWords text={words(materials).join(language === 'zh' ? '、' : ' · ')} />
            </p>
            {teaching !== null && <OpenSlotBoard slot={teaching.slot} />}
          </section>
        )}
      </div>
    </div>
  )
}
