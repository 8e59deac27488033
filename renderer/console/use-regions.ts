import { useShortcuts } from '../ui/use-shortcuts.ts'

/** F6 goes on to the next part of the console, Shift+F6 back; a part names itself by `data-region`. */
export function useRegions(): void {
  useShortcuts([
    { keys: 'F6', run: () => step(1), inFields: true },
    { keys: 'Shift+F6', run: () => step(-1), inFields: true },
  ])
}

function step(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  )
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const from = at === -1 && by === -1 ? 0 : at
  const next = regions[(from + by + regions.length) % regions.length]
  next?.querySelector<HTMLElement>(focusable)?.focus()
}

const focusable =
  '[role="row"][tabindex="0"], [role="tab"][tabindex="0"], button:not([disabled]), [tabindex="0"], input, textarea'
