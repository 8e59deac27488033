import type { ExportFailure } from '../../core/contract/areas/export.ts'
import { codeOf } from '../files/whole-files.ts'

const codes = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EROFS: 'read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
} as const satisfies Readonly<Record<string, ExportFailure>>

/** Why a file could not be written in a folder a person chose; `detail` is the system's own sentence. */
export type WriteProblem = {
  readonly code: (typeof codes)[keyof typeof codes] | 'write-failed'
  readonly detail: string
}

/** A system error as a reason a person is told; an error of another kind is a bug and is thrown on. */
export function writeProblem(error: unknown): WriteProblem {
  const code = codeOf(error)
  if (code === '') throw error
  const known: Readonly<Record<string, WriteProblem['code']>> = codes
  return { code: known[code] ?? 'write-failed', detail: String(error) }
}
