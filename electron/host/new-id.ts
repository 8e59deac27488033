import { v7 } from 'uuid'
import type { Id } from '../core/workshop/ids.ts'

/** A new id: UUIDv7. */
export const newId = (): Id => v7()
