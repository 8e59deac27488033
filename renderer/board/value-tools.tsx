import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import texts from '../../assets/texts/board.json'
import { cellOf } from '../../electron/core/board/cell-at.ts'
import type { CellPlace } from '../../electron/core/board/cell-place.ts'
import { valueOf } from '../../electron/core/board/edits/set-value.ts'
import type { Row } from '../../electron/core/board/row.ts'
import { quickScores, scoreScale, steppedScore } from '../../electron/core/board/rows/score.ts'
import { plainNumber } from '../../electron/core/text/dates.ts'
import { textIn } from '../../electron/core/text/language.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../ui/language.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { useBoardState } from './board-context.tsx'
import bar from './board-tools.module.css'
import { useBoardActions } from './use-board-actions.tsx'
import styles from './value-tools.module.css'

/** What can be put into the cell at hand: a score, or one of the choices of its row. */
export function ValueTools() {
  const at = useBoardState((state) => state.at)
  const row = useBoardState(({ geometry }) =>
    at.kind === 'cell' ? cellOf(geometry, at)?.row : undefined,
  )
  if (at.kind !== 'cell' || row === undefined) return null
  if (row.kind === 'score') return <Scores row={row} place={at} />
  return row.kind === 'choice' ? <Choices row={row} place={at} /> : null
}

type ToolsProps = { readonly row: Row; readonly place: CellPlace }

const useValue = (place: CellPlace) =>
  useBoardState(({ content }) => valueOf(content.values, place))

function Scores({ row, place }: ToolsProps) {
  const say = useText(texts)
  const khmer = useLanguage() === 'km'
  const { acts } = useBoardActions()
  const score = useValue(place)?.score ?? null
  const { min, max } = scoreScale(row)
  const set = (next: number | null) => acts.setScore(place, next)
  const step = (steps: number) => set(steppedScore(row, score, steps))
  return (
    <div role="group" aria-label={acts.cellName(place)} className={classNames(bar.bar)}>
      {quickScores(row).map((one) => (
        <ToggleButton
          key={one}
          className={classNames(bar.tool, bar.small)}
          isSelected={one === score}
          onChange={() => set(one)}
        >
          {plainNumber(one, { khmer })}
        </ToggleButton>
      ))}
      <span className={classNames(bar.gap)} />
      <Tooltip text={say('point.lower')} keys="−">
        <IconButton
          icon="minus"
          label={say('point.lower')}
          isDisabled={score !== null && score <= min}
          onPress={() => step(-1)}
        />
      </Tooltip>
      <output className={classNames(bar.value)}>
        {score === null ? '–' : plainNumber(score, { khmer })}
      </output>
      <Tooltip text={say('point.higher')} keys="+">
        <IconButton
          icon="plus"
          label={say('point.higher')}
          isDisabled={score !== null && score >= max}
          onPress={() => step(1)}
        />
      </Tooltip>
      <Clear place={place} isDisabled={score === null} />
    </div>
  )
}

function Choices({ row, place }: ToolsProps) {
  const language = useLanguage()
  const figures = useFigures()
  const { acts } = useBoardActions()
  const [looked, setLooked] = useState<string | null>(null)
  const value = useValue(place)
  const { choices = [] } = row
  const told = choices.find(({ key }) => key === (looked ?? value?.choice))?.text ?? row.hint
  return (
    <div className={classNames(bar.bar, styles.choices)}>
      <div role="group" aria-label={acts.cellName(place)} className={classNames(styles.list)}>
        {choices.map(({ key, title }, index) => (
          <ToggleButton
            key={key}
            className={classNames(bar.tool)}
            isSelected={key === value?.choice}
            onChange={() => acts.setChoice(place, key)}
            onHoverChange={(isOver) => setLooked(isOver ? key : null)}
            onFocusChange={(isOn) => setLooked(isOn ? key : null)}
          >
            <kbd aria-hidden="true">{figures(index + 1)}</kbd>
            {textIn(title, language)}
          </ToggleButton>
        ))}
        <Clear place={place} isDisabled={value === undefined} />
      </div>
      {told !== undefined && <p className={classNames(styles.told)}>{textIn(told, language)}</p>}
    </div>
  )
}

function Clear({ place, isDisabled }: { readonly place: CellPlace; readonly isDisabled: boolean }) {
  const say = useText(texts)
  const { acts } = useBoardActions()
  return (
    <Button kind="quiet" keys="Del" isDisabled={isDisabled} onPress={() => acts.clearValue(place)}>
      {say('value.clear')}
    </Button>
  )
}
