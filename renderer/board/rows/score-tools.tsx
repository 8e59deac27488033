import { ToggleButton } from 'react-aria-components'
import texts from '../../../assets/texts/board.json'
import { placeKey } from '../../../electron/core/board/cell-place.ts'
import type { Row } from '../../../electron/core/board/row.ts'
import { quickScores, scoreScale, steppedScore } from '../../../electron/core/board/rows/score.ts'
import { plainNumber } from '../../../electron/core/text/dates.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import type { BoardActions } from '../base/board-actions.ts'
import bar from '../base/board-tools.module.css'
import { useBoardActions } from '../base/use-board-actions.tsx'
import { ClearButton } from './clear-button.tsx'
import type { Filling, PressInCell, RowTools } from './row-tools.ts'
import { useValue } from './use-value.ts'

function Scores({ row, place }: Filling) {
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
      <ClearButton place={place} isDisabled={score === null} />
    </div>
  )
}

/** Typed figures become a score; what is typed on in one cell is one gesture. */
function createKeys(acts: BoardActions, newId: () => Id): PressInCell {
  let typed = { at: '', text: '', gesture: '' }
  function type({ row, place }: Filling, sign: string): void {
    const { min, max } = scoreScale(row)
    const at = placeKey(place)
    const longer = typed.at === at ? goneOn(row, typed.text, sign) : null
    typed = longer === null ? { at, text: sign, gesture: newId() } : { ...typed, text: longer }
    const score = Number(typed.text)
    if (typed.text !== '.' && score >= min && score <= max) {
      acts.setScore(place, score, typed.gesture)
    }
  }
  return (key, filling, value) => {
    if (key.kind === 'figure') type(filling, String(key.figure))
    else if (key.kind === 'part') type(filling, '.')
    else {
      typed = { at: '', text: '', gesture: '' }
      acts.setScore(filling.place, steppedScore(filling.row, value?.score ?? null, key.by))
    }
    return true
  }
}

/**
 * What is being typed with one sign more: 6 and 5 are 65, or 6.5 on a scale of tenths that ends before it;
 * null where no score can come of it.
 */
function goneOn(row: Row, text: string, sign: string): string | null {
  const { max, step } = scoreScale(row)
  const fits = (one: string) => /^\d{0,4}(?:\.\d{0,2})?$/.test(one) && Number(one) <= max
  const tenth = `${text}.${sign}`
  if (fits(`${text}${sign}`)) return `${text}${sign}`
  return step < 1 && /^\d+$/.test(text + sign) && fits(tenth) ? tenth : null
}

export const scoreTools: RowTools = { Tools: Scores, createKeys }
