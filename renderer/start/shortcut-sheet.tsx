import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import type { TextKey } from '../../electron/core/text/catalogue.ts'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { useText } from '../ui/language.tsx'
import styles from './shortcut-sheet.module.css'

type Key = TextKey<typeof start>
type Group = { readonly title: Key; readonly keys: readonly (readonly [string, Key])[] }

const groups: readonly Group[] = [
  {
    title: 'shortcut.group.list',
    keys: [
      ['↑ ↓', 'shortcut.move'],
      ['Enter', 'shortcut.open'],
      ['Del', 'shortcut.remove'],
      ['Ctrl F', 'shortcut.search'],
    ],
  },
  {
    title: 'shortcut.group.workshop',
    keys: [
      ['Ctrl Z', 'shortcut.undo'],
      ['Ctrl Shift Z', 'shortcut.redo'],
      ['Esc', 'shortcut.back'],
    ],
  },
  {
    title: 'shortcut.group.everywhere',
    keys: [
      ['Ctrl N', 'shortcut.new'],
      ['Ctrl I', 'shortcut.import'],
      ['F1 ?', 'shortcut.this'],
    ],
  },
]

/** All keys of this window. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useText(start)
  const sayCommon = useText(common)
  return (
    <Dialog title={sayCommon('shortcuts')} closeLabel={sayCommon('close')} onClose={onClose} wide>
      <div className={classNames(styles.groups)}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={classNames(styles.title)}>{say(group.title)}</h3>
            <dl className={classNames(styles.keys)}>
              {group.keys.map(([keys, meaning]) => (
                <div key={keys}>
                  <dt>{say(meaning)}</dt>
                  <dd>
                    <KeyHint keys={keys} />
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
