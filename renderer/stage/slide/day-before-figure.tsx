import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import type { BoardTold, ModuleTold } from '../../../electron/core/stage/day-told.ts'
import type { Words } from '../../../electron/core/stage/words-in.ts'
import { classNames } from '../../ui/class-names.ts'
import { moduleTint } from '../../ui/module-tint.ts'
import { InWords } from '../in-words.tsx'
import { sayingIn, type Say } from '../stage-words.ts'
import styles from './day-before-figure.module.css'
import { firstOf, type FigureProps } from './room-figure.ts'
import { TableFigure } from './table-figure.tsx'

type DayBeforeProps = FigureProps<'day-before'> & { readonly say: Say }

/** The day in its true lengths, quiet, and below it what the room made; the hardest stage is marked. */
export function DayBeforeFigure({ figure: { modules, boards }, say }: DayBeforeProps) {
  const hardest = boards.findIndex((board) => board.hardest.length > 0)
  return (
    <div className={classNames(styles.day, boards.length === 0 && styles.alone)}>
      <ol className={classNames(styles.line)}>
        {modules.map((module) => (
          <ModuleInDay key={module.number} module={module} say={say} />
        ))}
      </ol>
      {boards.length > 0 && (
        <TableFigure
          figure={{
            kind: 'table',
            columns: [],
            rows: boards.map((board) => ({ title: board.title, cells: [boardWords(board, say)] })),
            mark: hardest < 0 ? null : hardest,
          }}
        />
      )}
    </div>
  )
}

type ModuleProps = { readonly module: ModuleTold; readonly say: Say }

function ModuleInDay({ module: { number, title, slots }, say }: ModuleProps) {
  const minutes = slots.reduce((sum, slot) => sum + slot.minutes, 0)
  const { key, values } = durationWords(minutes)
  return (
    <li className={classNames(styles.module)} style={{ flexGrow: minutes }}>
      <div className={classNames(styles.bar)} aria-hidden="true">
        {slots.map((slot, index) => (
          <i key={index} {...moduleTint(slot.kind, number)} style={{ flexGrow: slot.minutes }} />
        ))}
      </div>
      <div className={classNames(styles.title)}>
        <InWords words={firstOf(title)} size="here" />
      </div>
      <div className={classNames(styles.time)}>
        <InWords words={firstOf(say(key, values))} size="here" />
      </div>
    </li>
  )
}

/** `5 groups · 84 notes · hardest at Support`, in each language of the room. */
function boardWords({ groups, notes, hardest }: BoardTold, say: Say): Words {
  const parts = [
    ...(groups > 0 ? say('day.groups', { count: groups }) : []),
    ...(notes > 0 ? say('day.notes', { count: notes }) : []),
    ...hardest.flatMap(({ language, text }) =>
      sayingIn([language])('day.hardest', { stage: text }),
    ),
  ]
  return [...Map.groupBy(parts, ({ language }) => language)].map(([language, all]) => ({
    language,
    text: all.map(({ text }) => text).join(' · '),
  }))
}
