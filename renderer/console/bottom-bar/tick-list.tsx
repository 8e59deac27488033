import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './tick-list.module.css'

export type Tick<V extends string> = {
  readonly value: V
  readonly text: string
  readonly keys?: string | undefined
  readonly disabled?: boolean
}

export type TickListProps<V extends string> = {
  readonly label: string
  readonly ticks: readonly Tick<V>[]
  /** Null where none of them is so. */
  readonly value: V | null
  readonly onChoose: (value: V) => void
}

/** Choices below one another, a tick at the one that is so; the arrows walk without choosing. */
export function TickList<V extends string>({ label, ticks, value, onChoose }: TickListProps<V>) {
  const choose = (keys: ReadonlySet<string | number>) => {
    const chosen = ticks.find((tick) => keys.has(tick.value))
    if (chosen !== undefined) onChoose(chosen.value)
  }
  return (
    <section className={classNames(styles.list)}>
      <h3 aria-hidden="true">{label}</h3>
      <ToggleButtonGroup
        aria-label={label}
        orientation="vertical"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={choose}
        className={classNames(styles.ticks)}
      >
        {ticks.map((tick) => (
          <ToggleButton
            key={tick.value}
            id={tick.value}
            isDisabled={tick.disabled ?? false}
            className={classNames(styles.tick)}
          >
            <span className={classNames(styles.sign)}>
              {tick.value === value && <Icon name="done" />}
            </span>
            <span>{tick.text}</span>
            {tick.keys !== undefined && <KeyHint keys={tick.keys} />}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  )
}
