import type { CallOutput } from '../../electron/core/contract/calls.ts'

export type RemovedWorkshop = CallOutput<'library.removed'>[number]
