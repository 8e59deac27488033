import path from 'node:path'
import { configHome } from '../files/config-home.ts'

/** The folder that Electron gives the app, so that window and browser share the workshops. */
export function appDataDir(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home: string,
): string {
  if (platform === 'darwin')
    return path.join(home, 'Library', 'Application Support', 'Sala', 'data')
  const base =
    platform === 'win32'
      ? env['APPDATA'] || path.join(home, 'AppData', 'Roaming')
      : configHome(env, home)
  return path.join(base, 'Sala', 'data')
}
