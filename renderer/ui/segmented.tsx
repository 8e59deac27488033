import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './segmented.module.css'

export type Choice<V extends string> = {
  readonly value: V
  readonly shown: ReactNode
  /** Its name for a screen reader, where what is shown is no word of the language. */
  readonly name?: string
  readonly lang?: string
}

export type SegmentedProps<V extends string> = {
  readonly label: string
  readonly choices: readonly Choice<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** A few choices side by side, one of them taken. */
export function Segmented<V extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedProps<V>) {
  const choose = (keys: ReadonlySet<string | number>) => {
    const chosen = choices.find((choice) => keys.has(choice.value))
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classNames(styles.group)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          id={choice.value}
          className={classNames(styles.choice)}
          {...(choice.name === undefined ? {} : { 'aria-label': choice.name })}
        >
          <span lang={choice.lang}>{choice.shown}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
