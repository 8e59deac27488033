import { pageReadyKind } from '../../core/contract/page-port.ts'

/** Whether this message is the page's word that it can hear. */
export function isPageReady({ source, data }: MessageEvent<unknown>): boolean {
  return (
    source === window &&
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === pageReadyKind
  )
}
