import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { textIn } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage } from '../../ui/language.tsx'
import type { BoardActions } from '../base/board-actions.ts'
import bar from '../base/board-tools.module.css'
import { useBoardActions } from '../base/use-board-actions.tsx'
import styles from './choice-tools.module.css'
import { ClearButton } from './clear-button.tsx'
import type { Filling, PressInCell, RowTools } from './row-tools.ts'
import { useValue } from './use-value.ts'

function Choices({ row, place }: Filling) {
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
        <ClearButton place={place} isDisabled={value === undefined} />
      </div>
      {told !== undefined && <p className={classNames(styles.told)}>{textIn(told, language)}</p>}
    </div>
  )
}

/** Chooses by number. */
const createKeys =
  (acts: BoardActions): PressInCell =>
  (key, { row, place }) => {
    const chosen = key.kind === 'figure' ? row.choices?.[key.figure - 1] : undefined
    if (chosen !== undefined) acts.setChoice(place, chosen.key)
    return chosen !== undefined
  }

export const choiceTools: RowTools = { Tools: Choices, createKeys }
