import { describe, expect, it } from 'vitest'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { windowAt } from '../helpers/app-windows.ts'
import type { RunningApp } from '../helpers/electron-app.ts'

const apps = appsOfTest()

async function started(): Promise<RunningApp> {
  const running = await apps.start()
  await windowAt(running, '/start/')
  return running
}

describe('the main process', () => {
  it('#17 listens on one channel, and hears neither frames nor strangers nor other windows', async () => {
    const running = await started()
    const channels = await running.app.evaluate(({ ipcMain }) =>
      ipcMain.eventNames().map(String).toSorted(),
    )
    expect(channels).toEqual([
      'error',
      'sala:close-asked',
      'sala:close-granted',
      'sala:port-wanted',
    ])
    await running.app.evaluate(({ BrowserWindow, ipcMain }) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents
      const stranger = { postMessage: () => undefined, mainFrame: sender?.mainFrame }
      const emit = (event: object, ...args: unknown[]) =>
        ipcMain.emit('sala:port-wanted', event, ...args)
      emit({ sender, senderFrame: { url: 'app://bundle/start/' } })
      emit({ sender, senderFrame: null })
      emit({ sender: stranger, senderFrame: sender?.mainFrame })
      emit({ sender, senderFrame: sender?.mainFrame }, { role: 'facilitator' })
    })
    const refused = () => running.output().match(/refused port-wanted: .*/g)
    await expect
      .poll(refused)
      .toEqual([
        'refused port-wanted: not the main frame',
        'refused port-wanted: not the main frame',
        'refused port-wanted: not our window',
        'refused port-wanted: unexpected content',
      ])
  })

  it('#25 keeps crash dumps on this machine', async () => {
    const running = await started()
    const uploads = await running.app.evaluate(({ crashReporter }) =>
      crashReporter.getUploadToServer(),
    )
    expect(uploads).toBe(false)
  })
})
