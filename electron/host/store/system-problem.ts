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

/** What an error of the file system means for the person at the laptop; null where nothing of the disk. */
export function systemProblem(code: string): WriteProblem | null {
  return bySystemCode[code] ?? null
}
