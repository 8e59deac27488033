import type { DiskOp } from './disk-op.ts'

/** The system calls that change what is on the disk, or say to which file a number belongs. */
export const tracedCalls = [
  ...['openat', 'open', 'close', 'lseek'],
  ...['write', 'pwrite64', 'writev', 'pwritev', 'pwritev2'],
  ...['copy_file_range', 'sendfile', 'ioctl'],
  ...['ftruncate', 'fallocate', 'fsync', 'fdatasync'],
  ...['unlink', 'unlinkat', 'rename', 'renameat', 'renameat2'],
] as const

const standardOutput = 1
const wholeFile = Number.MAX_SAFE_INTEGER

type Call = {
  readonly name: string
  readonly args: readonly string[]
  readonly result: number
}

/** What `strace -xx` wrote of one thread, as operations; calls that failed changed nothing. */
export function* readStrace(log: string): Generator<DiskOp> {
  for (const line of log.split('\n')) {
    const call = callFrom(line)
    const op = call === null || call.result < 0 ? null : opFrom(call)
    if (op !== null) yield op
  }
}

function callFrom(line: string): Call | null {
  const match = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(line)
  if (match === null) {
    if (line.includes('<unfinished')) throw new Error(`a call was cut in two: ${line.slice(0, 80)}`)
    return null
  }
  return { name: match[1] ?? '', args: (match[2] ?? '').split(', '), result: Number(match[3]) }
}

function opFrom({ name, args, result }: Call): DiskOp | null {
  const [first = '', second = '', third = '', fourth = ''] = args
  switch (name) {
    case 'openat':
      return opened(result, second, third)
    case 'open':
      return opened(result, first, second)
    case 'close':
      return { kind: 'close', fd: Number(first) }
    case 'lseek':
      return { kind: 'seek', fd: Number(first), offset: result }
    case 'write':
      return written(Number(first), bytesOf(second).subarray(0, result))
    case 'pwrite64': {
      const bytes = bytesOf(second).subarray(0, result)
      return { kind: 'write', fd: Number(first), offset: Number(fourth), bytes }
    }
    case 'copy_file_range':
      return { kind: 'copy', from: Number(first), to: Number(third), length: result }
    case 'sendfile':
      return { kind: 'copy', from: Number(second), to: Number(first), length: result }
    case 'ioctl':
      return second.includes('CLONE')
        ? { kind: 'copy', from: Number(third), to: Number(first), length: wholeFile }
        : null
    case 'ftruncate':
      return { kind: 'truncate', fd: Number(first), length: Number(second) }
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', fd: Number(first) }
    case 'unlink':
      return { kind: 'remove', path: textOf(first) }
    case 'unlinkat':
      return { kind: 'remove', path: textOf(second) }
    case 'rename':
      return { kind: 'rename', from: textOf(first), to: textOf(second) }
    case 'renameat':
    case 'renameat2':
      return { kind: 'rename', from: textOf(second), to: textOf(fourth) }
    default:
      return { kind: 'unknown', fd: Number(first), call: name }
  }
}

function opened(fd: number, path: string, flags: string): DiskOp {
  const create = flags.includes('O_CREAT')
  return { kind: 'open', fd, path: textOf(path), create, empty: flags.includes('O_TRUNC') }
}

function written(fd: number, bytes: Buffer): DiskOp {
  return fd === standardOutput
    ? { kind: 'printed', text: bytes.toString() }
    : { kind: 'write', fd, offset: null, bytes }
}

function bytesOf(quoted: string): Buffer {
  if (!quoted.endsWith('"')) throw new Error('strace cut a text short')
  return Buffer.from(quoted.slice(1, -1).replaceAll('\\x', ''), 'hex')
}

const textOf = (quoted: string): string => bytesOf(quoted).toString()
