import type { Session } from 'electron'
import { isOurs } from './our-pages.ts'

/** No network, no permissions, no devices, no downloads, for every page of a session. */
export async function lockDownSession(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }))
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.on('select-hid-device', (event, _details, decide) => refuse(event, decide))
  session.on('select-serial-port', (event, _ports, _contents, decide) => refuse(event, decide))
  session.on('select-usb-device', (event, _details, decide) => refuse(event, decide))
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  await session.setProxy({ mode: 'direct' })
}

// DevTools load themselves by their own scheme, where they may be opened at all.
function isLocal(url: string): boolean {
  return isOurs(url) || url.startsWith('blob:app://bundle/') || url.startsWith('devtools://')
}

function refuse(event: { preventDefault(): void }, decide: (chosen: string) => void): void {
  event.preventDefault()
  decide('')
}
