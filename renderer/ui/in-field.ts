/** Whether keys that are pressed there are typing. */
export function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
  )
}

/** Whether a board lies over the console: letters, Space and signs are its own. */
export const boardOpen = () => document.querySelector('[data-surface="board"]') !== null

/** Whether a dialog, a menu or a list of choices lies over the page and has the keys. */
export const overlayOpen = () =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null
