import { constants } from 'node:os'
import { codeOf } from '../files/whole-files.ts'

/** What a failed write means for the person at the laptop. */
export type WriteProblem = 'disk-full' | 'read-only' | 'disk-error'

const bySystemCode: Readonly<Record<string, WriteProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'disk-error',
  ENXIO: 'disk-error',
  ENODEV: 'disk-error',
  ESTALE: 'disk-error',
  EREMOTEIO: 'disk-error',
}

/** What an error of the file system means; null where nothing of the disk. */
export function systemProblem(error: unknown): WriteProblem | null {
  return bySystemCode[codeOf(error)] ?? bySystemCode[unnamedCode(error)] ?? null
}

/** Node has no name for a few errors of the system, a full quota among them, and gives a number only. */
function unnamedCode(error: unknown): string {
  if (!(error instanceof Error && 'errno' in error)) return ''
  const { EDQUOT, ESTALE } = constants.errno
  if (error.errno === -EDQUOT) return 'EDQUOT'
  return error.errno === -ESTALE ? 'ESTALE' : ''
}
