import { drivableApp } from '../../build/packaging/drivable.mjs'
import { startScreen, stopScreen } from './screen.ts'

/** Once for all e2e files: the app in its packaged layout, and a screen to show it on. */
export async function setup(): Promise<void> {
  const { home } = await drivableApp()
  process.env['SALA_APP_HOME'] = home
  await startScreen()
}

export function teardown(): void {
  stopScreen()
}
