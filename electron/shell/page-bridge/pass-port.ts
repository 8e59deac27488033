import { ipcRenderer } from 'electron'
import { pagePortKind, pageReadyKind } from '../../core/contract/page-port.ts'

/** Asks for the page's port when the page is ready for it, and hands over each port that comes. */
export function passPort(): void {
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window && isReady(data)) ipcRenderer.send('sala:port-wanted')
  })
  ipcRenderer.on('sala:port', ({ ports }) =>
    window.postMessage({ kind: pagePortKind }, window.origin, [...ports]),
  )
}

function isReady(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === pageReadyKind
}
