import { expect, it } from 'vitest'
import { windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import { launchApp } from '../helpers/electron-app.ts'

it('opens the sample class that ships with the app from the empty page, and keeps it', async () => {
  const running = await launchApp()
  const page = await windowAt(running, '/start/')
  await page.getByRole('button', { name: 'Look round a sample class' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Customer loyalty and retention' }).waitFor()
  const [sample] = await callHost(page, 'library.list', {})
  expect(sample).toMatchObject({ sample: true, state: 'ok' })
  expect(sample?.glance).toMatchObject({ people: 24, groups: 4, begun: true, nextDay: 1 })
  await running.close()
})
