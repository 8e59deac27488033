import type { Words } from '../../../electron/core/stage/words-in.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { InWords } from '../in-words.tsx'
import { firstOf, inBoth, type FigureProps } from './room-figure.ts'
import styles from './table-figure.module.css'

/** With more rows than these, only heads are in two languages. */
const mostRowsInBoth = 3

/** Hairlines, no boxes; the marked row stands under the accent's rule. */
export function TableFigure({ figure: { columns, rows, mark } }: FigureProps<'table'>) {
  const many = rows.length > mostRowsInBoth
  const wordsOf = many ? firstOf : inBoth
  return (
    <table className={classNames(styles.table, many && styles.many)}>
      {columns.length > 0 && (
        <thead>
          <tr>
            <th className={classNames(styles.head)} />
            {columns.map((words, index) => (
              <th key={index} className={classNames(styles.head)} scope="col">
                <HeadWords words={words} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ title, cells }, index) => (
          <tr key={index} className={classNames(index === mark && styles.mark)}>
            <th className={classNames(styles.row)} scope="row">
              <InWords words={inBoth(title)} size="here" />
            </th>
            {cells.map((words, cell) => (
              <td key={cell} className={classNames(styles.cell)}>
                <InWords words={wordsOf(words)} size="here" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Both languages in one line: `is · គឺជា`. */
function HeadWords({ words }: { readonly words: Words }) {
  return (
    <p>
      {words.map(({ language, text }, index) => (
        <span key={index} lang={languageTags[language]}>
          {index > 0 && ' · '}
          {text}
        </span>
      ))}
    </p>
  )
}
