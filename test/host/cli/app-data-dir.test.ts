import { describe, expect, it } from 'vitest'
import { appDataDir } from '../../../electron/host/cli/app-data-dir.ts'

describe('appDataDir', () => {
  it.each([
    ['is not set', {}, '/home/a/.config/Sala/data'],
    ['is empty', { XDG_CONFIG_HOME: '' }, '/home/a/.config/Sala/data'],
    ['is relative', { XDG_CONFIG_HOME: 'conf' }, '/home/a/.config/Sala/data'],
    ['is a folder', { XDG_CONFIG_HOME: '/conf' }, '/conf/Sala/data'],
  ])('is where Electron looks on Linux when XDG_CONFIG_HOME %s', (_, env, dir) => {
    expect(appDataDir('linux', env, '/home/a')).toBe(dir)
  })

  it('takes an empty APPDATA for none', () => {
    expect(appDataDir('win32', { APPDATA: '' }, '/home/a')).toContain('Roaming')
  })
})
