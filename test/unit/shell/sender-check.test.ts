import { describe, expect, it } from 'vitest'
import { isOurs } from '../../../electron/shell/lockdown/our-pages.ts'
import { senderProblem } from '../../../electron/shell/windows/sender-check.ts'

const sound = {
  isMainFrame: true,
  url: 'app://bundle/start/',
  role: 'console',
  allowed: ['console'],
  argCount: 0,
} as const

describe('senderProblem', () => {
  it('hears the main frame of our own page in a window of an allowed role', () => {
    expect(senderProblem(sound)).toBe(null)
  })

  it.each([
    ['not the main frame', { isMainFrame: false }],
    ['not our page', { url: 'https://evil.example/' }],
    ['not our page', { url: '' }],
    ['not our window', { role: null }],
    ['not for stage', { role: 'stage' }],
    ['unexpected content', { argCount: 1 }],
  ] as const)('#17 says: %s', (problem, change) => {
    expect(senderProblem({ ...sound, ...change })).toBe(problem)
  })
})

describe('isOurs', () => {
  it.each(['app://bundle/', 'app://bundle/start/?x#y'])('knows %s', (url) => {
    expect(isOurs(url)).toBe(true)
  })

  it.each([
    '',
    'bundle',
    'app://bundle.evil/',
    'app://bundle:80/',
    'app://evil/bundle/',
    'app:bundle/',
    'https://bundle/',
    'file:///bundle/',
    'apps://bundle/',
    'blob:app://bundle/1',
  ])('#13 does not know %j', (url) => {
    expect(isOurs(url)).toBe(false)
  })
})
