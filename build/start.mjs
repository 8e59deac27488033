// Opens the app; where no window can be shown, serves the same host to a browser on this machine.
import { hasScreen } from './bootstrap/screen.mjs'
import { bundleApp } from './bundles/app.mjs'
import { startOnScreen } from './running/on-screen.mjs'
import { inherit } from './running/inherit.mjs'

// Who starts from the sources wants something to look at: the sample class is always there.
const args = ['--sample', ...process.argv.slice(2)]
process.exitCode = hasScreen() ? await startOnScreen(args) : await serve()

async function serve() {
  console.log('No screen here: Sala runs without a window, for a browser on this machine.')
  await bundleApp()
  return inherit(process.execPath, ['electron/cli.ts', 'serve', ...args])
}
