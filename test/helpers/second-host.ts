import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withoutRights } from './unprivileged.ts'

const run = promisify(execFile)
const helper = join(import.meta.dirname, 'host-at-work.ts')

/** What a host in a process of its own, without root's rights, finds in a folder. */
export type SecondHost = {
  readonly kind: string
  readonly code?: string
  readonly writable?: boolean
  /** Name and state of each line of the list. */
  readonly listed?: readonly (readonly [name: string, state: string])[]
  /** What comes of opening each of these. */
  readonly opened?: readonly string[]
}

/** Opens the folder, looks at everything in it, and closes it. */
export async function secondHost(dataDir: string): Promise<SecondHost> {
  const script = `
    import { openHostOn } from ${JSON.stringify(helper)}
    const caller = { role: 'facilitator', actor: 'facilitator' }
    const opened = await openHostOn(process.argv[1])
    if (opened.kind === 'refused') console.log(JSON.stringify({ kind: 'refused', code: opened.error.code }))
    else {
      const { handlers } = opened.host
      const { writable } = await handlers['host.health']({}, caller)
      const list = await handlers['library.list']({}, caller)
      const outcomes = []
      for (const { id } of list)
        outcomes.push(await handlers['workshop.open']({ workshopId: id }, caller).then(() => 'ok', (error) => error.code))
      console.log(JSON.stringify({ kind: 'ok', writable, listed: list.map(({ name, state }) => [name, state]), opened: outcomes }))
      await opened.host.close()
    }`
  const args = ['--input-type=module', '--eval', script, dataDir]
  // A host that waits for ever at a pipe must end the test, not stop it.
  const options = { timeout: 30_000, killSignal: 'SIGKILL' } as const
  const { stdout } = await run(withoutRights(process.execPath), args, options)
  return JSON.parse(stdout) as SecondHost
}
