import type { AppError } from '../../electron/core/contract/app-error.ts'
import { errorWords } from './error-words.ts'
import { useLanguage } from './language.tsx'
import { tell } from './toast-queue.ts'

/** A function that tells a failure to the person, with what is safe and what to do. */
export function useTellError() {
  const language = useLanguage()
  return (error: Pick<AppError, 'code'>) =>
    tell({ kind: 'danger', ...errorWords(error.code, language) })
}
