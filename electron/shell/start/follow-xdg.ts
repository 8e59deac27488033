import { app } from 'electron'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { configHome } from '../../host/files/config-home.ts'

/** Electron takes a relative `XDG_CONFIG_HOME` from wherever it is started; by the rule it counts as none. */
export function followXdg(): void {
  const said = process.env['XDG_CONFIG_HOME'] ?? ''
  const isRelative = process.platform === 'linux' && said !== '' && !isAbsolute(said)
  if (!isRelative || app.commandLine.hasSwitch('user-data-dir')) return
  app.setPath('userData', join(configHome(process.env, homedir()), app.getName()))
}
