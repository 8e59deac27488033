import type { AppError } from '../../core/contract/app-error.ts'
import type { Language } from '../../core/text/language.ts'
import type { FromHost } from '../host-keeper/host-messages.ts'
import { openNotice } from '../windows/open-window.ts'
import { windowsWithRole } from '../windows/open-windows.ts'

/** Tells, in a calm window, why there is no host, and what to do. One such window is enough. */
export function tellRefusal(error: AppError, language: Language): void {
  if (windowsWithRole('notice').length > 0) return
  openNotice(new URLSearchParams({ language, code: error.code }))
  for (const window of windowsWithRole('console')) if (!window.isVisible()) window.destroy()
}

/** Tells that a file which was to be opened cannot be read; what was read, a page takes in. */
export function tellUnread({ name, error }: FromHost & { kind: 'not-read' }, language: Language) {
  openNotice(new URLSearchParams({ language, code: error.code, place: name.slice(0, 200) }))
}

/** Tells that files were named which lie on the network: they are not fetched from there. */
export function tellOnNetwork(names: readonly string[], language: Language): void {
  const place = names.join(', ').slice(0, 200)
  openNotice(new URLSearchParams({ language, code: 'on-network', place }))
}
