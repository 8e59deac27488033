import { describe, expect, it } from 'vitest'
import type { Desktop } from '../../../../electron/core/stage/desktop.ts'
import {
  screenName,
  stepTextScale,
  textScaleOn,
  withTextScale,
} from '../../../../electron/core/stage/text-scale.ts'

const laptop = { id: 1, label: '', widthPx: 1366, heightPx: 768, console: true }
const epson = { id: 2, label: 'EPSON EB', widthPx: 1920, heightPx: 1080, console: false }
const on = (shown: typeof epson): Desktop => ({
  displays: [laptop, shown],
  stage: { kind: 'display', displayId: shown.id },
  projectorGone: false,
})
const alone: Desktop = { displays: [laptop], stage: { kind: 'preview' }, projectorGone: false }

describe('screenName', () => {
  it('knows a projector by its name and size, whatever number the system gives it', () => {
    expect(screenName(on({ ...epson, id: 77 }))).toBe(screenName(on(epson)))
    expect(screenName(on({ ...epson, label: 'BenQ' }))).not.toBe(screenName(on(epson)))
    expect(screenName(on({ ...epson, widthPx: 1024 }))).not.toBe(screenName(on(epson)))
  })

  it('knows one without a name by its number, and what is shown only here by the console', () => {
    const nameless = { ...epson, label: '' }
    expect(screenName(on(nameless))).not.toBe(screenName(on({ ...nameless, id: 3 })))
    expect(screenName(alone)).toBe('#1 1366x768')
    expect(screenName(null)).toBe('browser')
  })
})

describe('withTextScale', () => {
  it('keeps a size for each projector, and the usual one for the rest', () => {
    const kept = withTextScale(withTextScale({}, on(epson), 130), alone, 90)
    expect(textScaleOn(kept, on(epson))).toBe(130)
    expect(textScaleOn(kept, alone)).toBe(90)
    expect(textScaleOn(kept, null)).toBe(100)
    expect(textScaleOn(withTextScale(kept, on(epson), 110), on(epson))).toBe(110)
  })

  it('forgets the projector chosen longest ago when there are many', () => {
    const many = Array.from({ length: 80 }, (_, index) => on({ ...epson, label: `P${index}` }))
    const kept = many.reduce((scales, desktop) => withTextScale(scales, desktop, 120), {})
    expect(Object.keys(kept)).toHaveLength(60)
    expect(textScaleOn(kept, on({ ...epson, label: 'P79' }))).toBe(120)
    expect(textScaleOn(kept, on({ ...epson, label: 'P0' }))).toBe(100)
  })
})

describe('stepTextScale', () => {
  it('goes from one size to the next and stays at the ends', () => {
    expect(stepTextScale(100, 1)).toBe(110)
    expect(stepTextScale(100, -1)).toBe(90)
    expect(stepTextScale(90, -1)).toBe(90)
    expect(stepTextScale(150, 1)).toBe(150)
    expect(stepTextScale(115, -1)).toBe(110)
  })
})
