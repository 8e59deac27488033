import { app } from 'electron'

/** Chromium's switches for an app that has no business on any network; before `ready`. */
export function setSwitches(): void {
  app.enableSandbox()
  const { commandLine } = app
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('disable-features', quietFeatures.join(','))
}

const quietFeatures = [
  'AutofillServerCommunication',
  'MediaRouter',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'WebOTP',
]
