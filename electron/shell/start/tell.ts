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

/** Tells why a file from outside was not taken in; a file that was taken in shows itself. */
export function tellImport({ outcome }: FromHost & { kind: 'imported' }, language: Language): void {
  if (outcome.kind === 'imported') return
  const about = new URLSearchParams({ language, code: 'import-rejected' })
  if (outcome.kind === 'failed') about.set('code', outcome.error.code)
  else {
    about.set('place', outcome.place.slice(0, 200))
    about.set('problem', outcome.problem.code)
    about.set('values', JSON.stringify(outcome.problem.values).slice(0, 1000))
  }
  openNotice(about)
}
