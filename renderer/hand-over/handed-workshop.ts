import type { Id } from '../../electron/core/base/ids.ts'

/** The workshop that is handed over or used again. */
export type HandedWorkshop = { readonly id: Id; readonly name: string }
