import type { ErrorCode } from '../../core/contract/app-error.ts'
import { Refused } from '../../core/contract/app-error.ts'
import type { OpenedWorkshop } from '../store/open-workshop.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'

/** The store of a file that was opened; refused, with what to tell a person, where it was not. */
export function openedStore(opened: OpenedWorkshop): WorkshopStore {
  if (opened.kind === 'ok') return opened.store
  throw new Refused(codeOf[opened.kind], opened.detail)
}

/** Whether a file is of no use any more, so that nothing in it can be saved by opening it. */
export const isUnopenable = (error: unknown): boolean =>
  error instanceof Refused && ['damaged', 'file-missing'].includes(error.code)

const codeOf = {
  missing: 'file-missing',
  damaged: 'damaged',
  newer: 'newer-format',
  'disk-full': 'disk-full',
  'disk-error': 'disk-error',
  busy: 'in-use-elsewhere',
  unreadable: 'file-unreadable',
} as const satisfies Record<Exclude<OpenedWorkshop['kind'], 'ok'>, ErrorCode>
