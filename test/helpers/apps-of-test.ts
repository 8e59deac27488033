import { rmSync } from 'node:fs'
import { afterEach } from 'vitest'
import { launchApp } from './electron-app.ts'
import type { LaunchOptions, RunningApp } from './electron-app.ts'
import { ownTempDir } from './unprivileged.ts'

/** Starts apps and makes folders for one test; after it they are gone, however it ended. */
export function appsOfTest() {
  const apps: RunningApp[] = []
  const folders: string[] = []
  afterEach(async () => {
    // Who wants to see an app quit closes it in the test; here it is only put away.
    for (const app of apps.splice(0)) await app.kill9().catch(() => undefined)
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  return {
    async start(options: LaunchOptions = {}): Promise<RunningApp> {
      const app = await launchApp(options)
      apps.push(app)
      folders.push(app.dataDir)
      return app
    },
    folder(name: string): string {
      const folder = ownTempDir(name)
      folders.push(folder)
      return folder
    },
  }
}
