import type { Page } from 'playwright-core'
import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'
import type { WireResult } from '../../electron/core/contract/wire.ts'

/** A map is drawn within it on a busy machine too. */
const patienceMs = 60_000

/** Makes one call from a page, over a port that it takes from the page's client for a moment. */
export async function callHost<N extends CallName>(
  page: Page,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const result = await page.evaluate<WireResult | null>(callScript(name, input, patienceMs))
  if (result?.ok) return result.value as CallOutput<N>
  throw new Error(`${name}: ${JSON.stringify(result)}`)
}

/** The call as a script; its value is the WireResult, or null where no answer comes for so long. */
export function callScript(name: string, input: unknown, waitMs = 5000): string {
  return `(${call.toString()})(${JSON.stringify(name)}, ${JSON.stringify(input)}, ${waitMs})`
}

function call(name: string, input: unknown, waitMs: number): Promise<WireResult | null> {
  const id = `test-${Math.random()}`.slice(0, 20)
  const nextPort = () =>
    new Promise<MessagePort>((resolve) => {
      const hear = (event: MessageEvent<unknown>) => {
        const [port] = event.ports
        if (port === undefined) return
        removeEventListener('message', hear)
        resolve(port)
      }
      addEventListener('message', hear)
      postMessage({ kind: 'sala-ready' }, origin)
    })
  const answerOn = (port: MessagePort) =>
    new Promise<WireResult | null>((resolve) => {
      port.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as { i?: string; r: WireResult }
        if (message.i === id) resolve(message.r)
      })
      port.addEventListener('close', () => resolve(null))
      port.start()
      port.postMessage(JSON.stringify({ t: 'q', m: 'call', a: [name, input], i: id }))
    })
  const silence = (forMs: number) =>
    new Promise<null>((resolve) => setTimeout(resolve, forMs, null))
  const answer = async () => {
    const port = await nextPort()
    const result = await answerOn(port)
    port.close()
    // The page's client thought that this port was for it: it gets another, and that one must not
    // come in the middle of the next call.
    await Promise.race([nextPort(), silence(30_000)])
    return result
  }
  return Promise.race([answer(), silence(waitMs)])
}
