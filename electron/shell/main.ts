import { app, BrowserWindow, utilityProcess } from 'electron'
import { join } from 'node:path'

// A stand-in that opens one window, until the shell takes its place.
app.enableSandbox()
void app.whenReady().then(async () => {
  const here = import.meta.dirname
  const host = utilityProcess.fork(join(here, 'host.js'), [], { stdio: 'inherit' })
  host.on('message', (told: unknown) => console.log('host says', told))
  const preload = join(here, 'preload', 'start.cjs')
  const window = new BrowserWindow({ webPreferences: { preload } })
  await window.loadFile(join(here, 'pages', 'start', 'index.html'))
})
