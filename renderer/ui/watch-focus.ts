/** Follows who moves the focus; tells whether the keyboard has put it where it is. */
export function watchFocus(page: Window, signal: AbortSignal): () => boolean {
  let lastByKey = false
  let movedByKey = false
  const options = { capture: true, signal }
  page.addEventListener('keydown', () => void (lastByKey = true), options)
  page.addEventListener('pointerdown', () => void (lastByKey = false), options)
  page.addEventListener('focusin', () => void (movedByKey = lastByKey), options)
  return () => movedByKey
}
