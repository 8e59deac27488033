/** Kinds of `input` into which nothing is typed. */
const untyped = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]
const typedInto = `input${untyped.map((type) => `:not([type="${type}"])`).join('')}, textarea, [contenteditable]`

/** Whether keys that are pressed there are typing. */
export function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(typedInto) !== null
}

/** Whether Space is the place's own: a box to tick, a choice, a button. */
export function takesSpace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, button, [role="button"]') !== null
}

/** Leaves the field that is typed into, so that its text counts and the keys are the console's again. */
export function leaveField(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && inField(activeElement)) activeElement.blur()
}

/** Whether a board lies over the console: letters, Space and signs are its own. */
export const boardOpen = () => document.querySelector('[data-surface="board"]') !== null

/** Whether a dialog, a menu or a list of choices lies over the page and has the keys. */
export const overlayOpen = () =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null
