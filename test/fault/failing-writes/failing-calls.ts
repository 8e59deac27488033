import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { childScript } from '../children/bundle-children.ts'

const takingRoom = ['pwrite64', 'copy_file_range', 'sendfile', 'fallocate', 'mkdir']
const reachingDisk = [...takingRoom, 'ftruncate', 'fsync', 'fdatasync']
const changing = [...reachingDisk, 'rename', 'renameat2', 'unlink', 'unlinkat']
// A `write` may also be one thread waking another, which ends a process where it fails: it fails once only.
const watched = [...changing, 'write', 'openat', 'writev']

/** What fails for good with an error: a full disk still syncs and renames. All of them can still be read. */
export const diskErrors = ['ENOSPC', 'EIO', 'EROFS'] as const
export type DiskError = (typeof diskErrors)[number]
const failsForGood: Readonly<Record<DiskError, readonly string[]>> = {
  ENOSPC: takingRoom,
  EIO: reachingDisk,
  EROFS: changing,
}

/** A call of a child on its data folder: which one of its name, and how many there were of each name. */
export type DiskCall = {
  readonly name: string
  /** In the operation itself, or in what is typed after it and in the end of the host. */
  readonly part: 'operation' | 'after'
  readonly file: string
  readonly counts: ReadonlyMap<string, number>
}

export type Fault = {
  readonly call: DiskCall
  readonly error: DiskError
  /** This call only, or also all from then on that such a disk refuses. */
  readonly lasts: boolean
}

/** Runs a child with no fault; gives back each of its calls on the folder from `attack` on. */
export async function callsOf(orders: string, dataDir: string): Promise<readonly DiskCall[]> {
  const { log } = await runTraced(orders, dataDir, ['-y'])
  const counts = new Map<string, number>()
  const calls: DiskCall[] = []
  let part: DiskCall['part'] | null = null
  for (const line of log) {
    const name = /^\w+/.exec(line)?.[0] ?? ''
    if (name === 'writev') part = partAfter(line, part)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (part === null || name === 'writev' || !line.includes(dataDir)) continue
    calls.push({ name, part, file: fileIn(line, dataDir), counts: new Map(counts) })
  }
  return calls
}

/** What the child prints says how far it is. */
function partAfter(line: string, part: DiskCall['part'] | null) {
  if (line.includes('attack')) return 'operation'
  return part !== null && line.includes('committed') ? 'after' : part
}

/** Runs a child with a fault; `hit` where the failing call was one on its folder. */
export async function runFailing(orders: string, dataDir: string, fault: Fault) {
  const { printed, log } = await runTraced(orders, dataDir, ['-y', ...injections(fault)])
  return { printed, hit: log.some((line) => line.includes('INJECTED') && line.includes(dataDir)) }
}

function injections({ call, error, lasts }: Fault): readonly string[] {
  const from = (name: string, nth: number, ever: boolean) =>
    ['-e', `inject=${name}:error=${error}:when=${nth}${ever ? '+' : ''}`] as const
  const forGood = lasts ? failsForGood[error] : []
  const first = from(call.name, call.counts.get(call.name) ?? 1, forGood.includes(call.name))
  const others = forGood.filter((name) => name !== call.name)
  return [...first, ...others.flatMap((name) => from(name, (call.counts.get(name) ?? 0) + 1, true))]
}

async function runTraced(orders: string, dataDir: string, options: readonly string[]) {
  const logPath = `${dataDir}.strace`
  const tracing = ['-o', logPath, '-s', '24', '-e', 'signal=none']
  const traced = ['-e', `trace=${watched.join(',')}`]
  const child = [process.execPath, childScript('attack'), orders]
  try {
    const printed = await printedBy('strace', [...tracing, ...traced, ...options, ...child])
    return { printed, log: readFileSync(logPath, 'utf8').split('\n') }
  } finally {
    rmSync(logPath, { force: true })
  }
}

/** A child that a failing call ends has told what it told. */
const printedBy = (program: string, args: readonly string[]) =>
  new Promise<string>((resolve) => {
    const env = { ...process.env, UV_USE_IO_URING: '0' }
    execFile(program, args, { env }, (_failed, printed) => resolve(printed))
  })

/** Without the ids and instants that differ from run to run. */
function fileIn(line: string, dataDir: string): string {
  const path = line.slice(line.indexOf(dataDir) + dataDir.length + 1)
  return (/^[^">]*/.exec(path)?.[0] ?? '').replaceAll(/[0-9a-f-]{36}|\d+/g, '#')
}
