import { useEffect, useEffectEvent, type RefObject } from 'react'
import { overlayOpen } from '../../ui/in-field.ts'

export type LeavePanelOptions = {
  readonly isOpen: boolean
  readonly byKey: boolean
  readonly close: () => void
}

/** Takes the focus into a panel that was opened by key; Esc and a press outside the controls close it. */
export function useLeavePanel(
  panel: RefObject<HTMLElement | null>,
  { isOpen, byKey, close }: LeavePanelOptions,
): void {
  const leave = useEffectEvent(close)
  useEffect(() => {
    if (!isOpen) return
    const leaving = new AbortController()
    const { signal } = leaving
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !overlayOpen()) leave()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && !isOf(panel.current, target)) leave()
    }
    window.addEventListener('keydown', onKey, { signal })
    window.addEventListener('pointerdown', onPress, { signal, capture: true })
    return () => leaving.abort()
  }, [panel, isOpen])
  useEffect(() => {
    if (isOpen && byKey) firstOf(panel.current)?.focus({ preventScroll: true })
  }, [panel, isOpen, byKey])
  // Behind an open board the console has no panel.
  useEffect(() => () => leave(), [])
}

/** The controls stay at hand: who presses them is not done with the panel. */
const isOf = (panel: HTMLElement | null, target: Element): boolean =>
  panel?.contains(target) === true || target.closest('footer') !== null

const firstOf = (panel: HTMLElement | null) =>
  panel?.querySelector<HTMLElement>('[role="radio"][tabindex="0"], button') ?? null
