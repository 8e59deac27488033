import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { KeyHint } from './key-hint.tsx'
import styles from './tooltip.module.css'

export type TooltipProps = {
  /** The button that it explains. */
  readonly children: ReactNode
  readonly text: string
  readonly keys?: string
}

/** Says the name of a button that shows only a drawing, and its key. */
export function Tooltip({ children, text, keys }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip className={classNames(styles.tooltip)} offset={6}>
        {text}
        {keys !== undefined && <KeyHint keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
