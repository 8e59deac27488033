import type { Page } from 'playwright-core'
import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'
import type { WireResult } from '../../electron/core/contract/wire.ts'

/** Makes one call from a page, over a port that it takes from the page's client for a moment. */
export async function callHost<N extends CallName>(
  page: Page,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const result = await page.evaluate<WireResult | null>(callScript(name, input))
  if (result?.ok) return result.value as CallOutput<N>
  throw new Error(`${name}: ${JSON.stringify(result)}`)
}

/** The call as a script; its value is the WireResult, or null where no answer comes. */
export function callScript(name: string, input: unknown): string {
  return `(${call.toString()})(${JSON.stringify(name)}, ${JSON.stringify(input)})`
}

function call(name: string, input: unknown): Promise<WireResult | null> {
  const id = `test-${Math.random()}`.slice(0, 20)
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>) => {
      const [port] = event.ports
      if (port === undefined) return
      removeEventListener('message', hear)
      port.onmessage = ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as { i?: string; r: WireResult }
        if (message.i !== id) return
        port.close()
        // The page's client thought that this port was for it: it gets another.
        postMessage({ kind: 'sala-ready' }, origin)
        resolve(message.r)
      }
      port.addEventListener('close', () => resolve(null))
      port.postMessage(JSON.stringify({ t: 'q', m: 'call', a: [name, input], i: id }))
    }
    addEventListener('message', hear)
    postMessage({ kind: 'sala-ready' }, origin)
    setTimeout(() => {
      removeEventListener('message', hear)
      resolve(null)
    }, 5000)
  })
}
