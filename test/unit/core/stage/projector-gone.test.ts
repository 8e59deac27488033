import { describe, expect, it } from 'vitest'
import { projectorGone } from '../../../../electron/core/stage/projector-gone.ts'

const changed = { kind: 'displays-changed' } as const

describe('projectorGone', () => {
  it('begins when the display of the stage goes, and ends when the stage is on one again', () => {
    expect(projectorGone({ gone: false, stage: 'display' }, changed, 'preview')).toBe(true)
    expect(projectorGone({ gone: true, stage: 'preview' }, changed, 'preview')).toBe(true)
    expect(projectorGone({ gone: true, stage: 'preview' }, changed, 'display')).toBe(false)
  })

  it('stays while the stage stands in for it here or in a window, and ends with the wish for none', () => {
    const gone = { gone: true, stage: 'preview' } as const
    expect(projectorGone(gone, { kind: 'present-here' }, 'here')).toBe(true)
    expect(projectorGone(gone, { kind: 'in-window' }, 'window')).toBe(true)
    expect(projectorGone(gone, { kind: 'preview' }, 'preview')).toBe(false)
  })

  it('does not miss a projector that was never there, or that nobody unplugged', () => {
    expect(projectorGone({ gone: false, stage: null }, changed, 'preview')).toBe(false)
    expect(projectorGone({ gone: false, stage: 'preview' }, changed, 'preview')).toBe(false)
    expect(projectorGone({ gone: false, stage: 'display' }, { kind: 'preview' }, 'preview')).toBe(
      false,
    )
  })
})
