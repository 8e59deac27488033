import { describe, expect, it } from 'vitest'
import { createFeedHub } from '../../electron/host/feed-hub.ts'

describe('createFeedHub', () => {
  it('tells everyone in the same order, also what a listener tells on hearing something', () => {
    const { publish, subscribe } = createFeedHub()
    const heard: string[] = []
    subscribe(({ kind }) => {
      if (kind === 'library-changed') publish({ kind: 'desktop-changed', desktop: null })
    })
    subscribe(({ kind }) => void heard.push(kind))
    publish({ kind: 'library-changed' })
    expect(heard).toEqual(['library-changed', 'desktop-changed'])
  })

  it('tells nothing more to who has stopped listening', () => {
    const { publish, subscribe } = createFeedHub()
    const heard: string[] = []
    const stop = subscribe(({ kind }) => void heard.push(kind))
    stop()
    publish({ kind: 'library-changed' })
    expect(heard).toEqual([])
  })
})
