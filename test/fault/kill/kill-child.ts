import { spawn } from 'node:child_process'
import { childScript } from '../children/bundle-children.ts'

/** From when the time to the kill counts: the child opens its files, gets its first answer, attacks, or is done. */
export type KillFrom = 'opening' | 'ack' | 'attack' | 'done'

/** Starts a child, kills it −9 so long after `from`, and gives back what it printed. */
export function runUntilKilled(
  script: string,
  args: readonly string[],
  kill: { readonly from: KillFrom; readonly afterMs: number },
): Promise<string> {
  const child = spawn(process.execPath, [childScript(script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  const complaints: string[] = []
  let killer: NodeJS.Timeout | null = null
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.push(text)
    if (new RegExp(`^${kill.from}\\b`, 'm').test(printed.join('')))
      killer ??= setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(printed.join(''))
      else reject(new Error(`${script} ended by itself (${String(code)}): ${complaints.join('')}`))
    })
  })
}
