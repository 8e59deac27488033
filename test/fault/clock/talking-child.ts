import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { childScript } from '../children/bundle-children.ts'

/** What a child prints: one JSON object a line. */
export type Line = { readonly kind: string } & Readonly<Record<string, unknown>>

/** A child that is stopped, woken and spoken to. */
export type TalkingChild = {
  /** The next line of this kind, from the ones not yet taken. */
  next(kind: string): Promise<Line>
  say(line: string): void
  signal(name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): void
  /** Kills it, and waits until it is gone. */
  kill(): Promise<unknown>
}

/** Starts a child of the fault tests and reads along. */
export function talkingChild(
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): TalkingChild {
  const child = spawn(process.execPath, [childScript(script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  const untaken: Line[] = []
  const waiting = new Set<() => void>()
  const exited = once(child, 'exit')
  createInterface({ input: child.stdout }).on('line', (text) => {
    untaken.push(JSON.parse(text) as Line)
    for (const look of waiting) look()
  })
  const next = (kind: string) =>
    new Promise<Line>((resolve, reject) => {
      const look = () => {
        const at = untaken.findIndex((line) => line.kind === kind)
        const [line] = at < 0 ? [] : untaken.splice(at, 1)
        if (line === undefined) return void waiting.add(look)
        waiting.delete(look)
        resolve(line)
      }
      void exited.then(() => reject(new Error(`${script} ended before it said ${kind}`)))
      look()
    })
  return {
    next,
    say: (line) => void child.stdin.write(`${line}\n`),
    signal: (name) => void child.kill(name),
    kill() {
      child.kill('SIGKILL')
      return exited
    },
  }
}
