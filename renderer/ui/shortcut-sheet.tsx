import common from '../../assets/texts/common.json'
import { classNames } from './class-names.ts'
import { Dialog } from './dialog.tsx'
import { KeyHint } from './key-hint.tsx'
import { useText } from './language.tsx'
import styles from './shortcut-sheet.module.css'

/** Keys that belong together: each with what it does, in words. */
export type ShortcutGroup = {
  readonly title: string
  readonly keys: readonly (readonly [keys: string, meaning: string])[]
}

export type ShortcutSheetProps = {
  readonly groups: readonly ShortcutGroup[]
  readonly onClose: () => void
}

/** All keys of a window. */
export function ShortcutSheet({ groups, onClose }: ShortcutSheetProps) {
  const say = useText(common)
  return (
    <Dialog title={say('shortcuts')} closeLabel={say('close')} onClose={onClose} wide>
      <div className={classNames(styles.groups)}>
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className={classNames(styles.title)}>{title}</h3>
            <dl className={classNames(styles.keys)}>
              {keys.map(([hint, meaning]) => (
                <div key={hint}>
                  <dt>{meaning}</dt>
                  <dd>
                    <KeyHint keys={hint} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
