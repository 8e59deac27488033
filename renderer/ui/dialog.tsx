import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the one to press last. */
  readonly actions?: ReactNode
  /** `form` is for answers side by side, `extra` for a table. */
  readonly wide?: boolean | 'form' | 'extra'
  /** While true, Esc and a click beside it do nothing: something is under way. */
  readonly held?: boolean
}

/** A dialog over the page; it takes the focus and gives it back. */
export function Dialog({ title, closeLabel, onClose, children, actions, wide, held }: DialogProps) {
  const place = useRef<HTMLElement>(null)
  useEscFromNowhere(place, () => held !== true && onClose())
  return (
    <ModalOverlay
      isOpen
      isDismissable={held !== true}
      isKeyboardDismissDisabled={held === true}
      onOpenChange={(open) => open || onClose()}
      className={classNames(styles.veil)}
    >
      <Modal
        className={classNames(
          styles.modal,
          wide === true && styles.wide,
          wide === 'form' && styles.form,
          wide === 'extra' && styles.extra,
        )}
      >
        <AriaDialog ref={place} className={classNames(styles.dialog)}>
          <header className={classNames(styles.head)}>
            <Heading slot="title" className={classNames(styles.title)}>
              {title}
            </Heading>
            <IconButton
              icon="close"
              label={closeLabel}
              onPress={onClose}
              isDisabled={held === true}
            />
          </header>
          <div className={classNames(styles.body)}>{children}</div>
          {actions !== undefined && <footer className={classNames(styles.foot)}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Esc in the moment in which the control that had the focus is gone, and nothing in the dialog has it yet. */
function useEscFromNowhere(place: RefObject<HTMLElement | null>, close: () => void): void {
  const onKey = useEffectEvent(({ key, target }: KeyboardEvent) => {
    const top = [...document.querySelectorAll('[role="dialog"]')].at(-1)
    if (key === 'Escape' && target === document.body && top === place.current) close()
  })
  useEffect(() => {
    const leaving = new AbortController()
    window.addEventListener('keydown', (event) => onKey(event), { signal: leaving.signal })
    return () => leaving.abort()
  }, [])
}
