import { describe, expect, it } from 'vitest'
import stage from '../../../../assets/texts/stage.json'
import { languages } from '../../../../electron/core/text/language.ts'
import { around, inRoomFigures, sayingIn } from '../../../../renderer/stage/stage-words.ts'

describe('sayingIn', () => {
  it('says a text in each of the room languages, with the figures of each', () => {
    expect(sayingIn(['zh', 'km'])('duration.until', { time: '16:05' })).toEqual([
      { language: 'zh', text: '到 16:05 结束' },
      { language: 'km', text: 'រហូតដល់​ម៉ោង ១៦:០៥' },
    ])
    expect(sayingIn(['km'])('module', { number: 2 })).toEqual([{ language: 'km', text: 'មេរៀនទី២' }])
  })
})

describe('inRoomFigures', () => {
  const countdown = { text: '04:59', phase: 'warning', paused: false, says: null } as const
  const timer = {
    kind: 'timer',
    clock: '16:05',
    countdown: { ...countdown, share: null, until: '16:10' },
  } as const

  it('writes the clock and the time left as the room reads them, and no other time', () => {
    const told = inRoomFigures({ ...timer, title: [], languages: [] }, 'km')
    expect([told.clock, told.countdown.text, told.countdown.until]).toEqual([
      ...['១៦:០៥', '០៤:៥៩', '16:10'],
    ])
  })

  it('writes the time of a step as it writes that of its slot', () => {
    const time = { ...timer.countdown, text: '02:30' }
    const told = inRoomFigures(
      {
        ...{ kind: 'steps', clock: null, method: null, module: null },
        ...{ languages: ['km'], title: [], youWillHave: [], steps: [] },
        ...{ stepCountdown: time, countdown: timer.countdown },
      },
      'km',
    )
    expect([told.stepCountdown.text, told.countdown.text]).toEqual(['០២:៣០', '០៤:៥៩'])
  })
})

describe('around', () => {
  it('leaves room for the time that stands large, wherever a language puts it', () => {
    expect(around(stage.backAt.en, '{time}')).toEqual(['Back at', ''])
    expect(around(stage.backAt.zh, '{time}')).toEqual(['', '继续上课'])
  })

  it('finds one place for the time in every language', () => {
    for (const language of languages) {
      expect(stage.backAt[language].split('{time}')).toHaveLength(2)
    }
  })
})
