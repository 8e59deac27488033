import { v7 } from 'uuid'
import type { Id } from '../core/base/ids.ts'

/** A new id: UUIDv7. */
export const newId = (): Id => v7()
