import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calls, type CallName } from '../../electron/core/contract/calls.ts'
import { inPage, openStage, type AppWindow } from '../helpers/app-windows.ts'
import { callScript } from '../helpers/call-host.ts'

let opened: AppWindow
beforeAll(async () => void (opened = await openStage()))
afterAll(() => opened.running.close())

describe('the stage', () => {
  it('#26 may ask for nothing but to see: every other call is refused, whatever is in it', async () => {
    const { page } = opened
    const names = Object.keys(calls) as CallName[]
    const allowed = names.filter((name) =>
      (calls[name].roles as readonly string[]).includes('stage'),
    )
    expect(allowed.sort()).toEqual([
      ...['room.get', 'settings.get', 'workshop.extras', 'workshop.lessons', 'workshop.open'],
    ])
    for (const name of names.filter((one) => !allowed.includes(one))) {
      expect(await page.evaluate(callScript(name, {})), name).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
    }
  })

  it('#26 has a preload of its own, which hands over the port and nothing else', async () => {
    const { page } = opened
    const heard = await inPage(page, async () => {
      const kinds: unknown[] = []
      const hear = ({ data }: MessageEvent<{ kind?: unknown }>) => kinds.push(data.kind)
      addEventListener('message', hear)
      for (const kind of ['sala-command', 'sala-press', 'sala-edit', 'sala-ready']) {
        postMessage({ kind }, origin)
      }
      for (let turn = 0; turn < 1500 && !kinds.includes('sala-port'); turn++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      removeEventListener('message', hear)
      return kinds
    })
    expect(heard.sort()).toEqual([
      'sala-command',
      'sala-edit',
      'sala-port',
      'sala-press',
      'sala-ready',
    ])
  })
})
