import { createStore, useStore } from 'zustand'
import { classNames } from '../../ui/class-names.ts'
import styles from './live-announcer.module.css'

/** What was done last, for whoever does not see it. */
export type Announcer = ReturnType<typeof createAnnouncer>

export function createAnnouncer() {
  const store = createStore(() => ({ words: '', turn: 0 }))
  return {
    store,
    announce: (words: string) => store.setState(({ turn }) => ({ words, turn: turn + 1 })),
  }
}

/** The same words said twice are heard twice. */
export function LiveAnnouncer({ said }: { readonly said: Announcer }) {
  const { words, turn } = useStore(said.store)
  return (
    <p role="status" className={classNames(styles.unseen)}>
      <span key={turn}>{words}</span>
    </p>
  )
}
