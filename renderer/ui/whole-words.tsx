import { Fragment } from 'react'
import { classNames } from './class-names.ts'
import styles from './whole-words.module.css'

/** Where Khmer may break: the browser would also break inside of a word that it does not know. */
const breaks = /([\u200b ]+)/u

/** A text that breaks only where its words are set apart; one without such signs is left as it is. */
export function WholeWords({ text }: { readonly text: string }) {
  if (!text.includes('\u200b')) return text
  return text
    .split(breaks)
    .map((part, at) => (
      <Fragment key={at}>
        {at % 2 === 1 ? part : <span className={classNames(styles.word)}>{part}</span>}
      </Fragment>
    ))
}
