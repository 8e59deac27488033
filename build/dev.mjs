// Rebuilds on every change: reloads the windows for a page, restarts the app for the rest.
import { hasScreen } from './bootstrap/screen.mjs'
import { appDir } from './bundles/places.mjs'
import { devServer } from './running/dev-server.mjs'
import { devWindow } from './running/dev-window.mjs'
import { watchBundles } from './running/watch.mjs'

const args = process.argv.slice(2)
const running = hasScreen() ? devWindow(args) : devServer(appDir, args)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => void running.stop().then(() => process.exit(0)))
}
await watchBundles(running)
await running.restart()
console.log('Watching electron, renderer and assets. Ctrl+C ends.')
