import { ipcRenderer } from 'electron'
import { pagePortKind } from '../../core/contract/page-port.ts'
import { isPageReady } from './page-ready.ts'

/** Asks for the page's port when the page is ready for it, and hands over each port that comes. */
export function passPort(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isPageReady(event)) ipcRenderer.send('sala:port-wanted')
  })
  ipcRenderer.on('sala:port', ({ ports }) =>
    window.postMessage({ kind: pagePortKind }, window.origin, [...ports]),
  )
}
