import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StagePicture } from '../../../../electron/core/stage/stage-picture.ts'
import {
  cycleLanguage,
  newStage,
  setFirstLanguage,
  setSecondLanguage,
  setTheme,
  showBoard,
  showSlot,
  showStop,
  keptStageSchema,
  stageStateSchema,
  toggleBlack,
  toggleFreeze,
  toggleGroups,
  toggleTestCard,
  toggleTimer,
  type StageState,
} from '../../../../electron/core/stage/stage-state.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const picture: StagePicture = {
  kind: 'waiting',
  languages: ['km'],
  clock: '07:40',
  name: 'Loyalty',
  begun: false,
  next: [],
  startsAt: '08:00',
  resumes: null,
}
const stage = newStage('km')
const board = { boardId: idOf(9, 0), area: { x: 0, y: 120, width: 500, height: 240 } }

describe('the scenes', () => {
  it('come with one key and go with the same', () => {
    expect(toggleTimer(stage).scene).toBe('timer')
    expect(toggleTimer(toggleTimer(stage))).toEqual(stage)
    expect(showSlot(toggleTimer(stage))).toEqual(stage)
  })

  it('go back to the board that was shown before, until the slot is chosen', () => {
    const shown = showBoard(stage, board)
    expect(shown).toEqual({ ...stage, scene: 'board', board })
    expect(toggleTimer(shown)).toMatchObject({ scene: 'timer', board })
    expect(toggleTimer(toggleTimer(shown))).toEqual(shown)
    expect(showSlot(shown)).toEqual(stage)
  })
})

describe('toggleBlack', () => {
  it('lies over the scene without changing it', () => {
    const timer = toggleTimer(stage)
    expect(toggleBlack(timer)).toEqual({ ...timer, black: true })
    expect(toggleBlack(toggleBlack(timer))).toEqual(timer)
  })
})

describe('toggleFreeze', () => {
  it('holds the picture of that moment, and lets it go', () => {
    const frozen = toggleFreeze(stage, picture)
    expect(frozen.frozen).toEqual(picture)
    expect(toggleFreeze(frozen, picture)).toEqual(stage)
  })
})

describe('cycleLanguage', () => {
  it('goes round all three, or swaps the two that are shown', () => {
    const round = [stage, cycleLanguage(stage), cycleLanguage(cycleLanguage(stage))]
    expect(round.map(({ language }) => language)).toEqual(['km', 'zh', 'en'])
    const two = setSecondLanguage(stage, 'en')
    expect(cycleLanguage(two)).toMatchObject({ language: 'en', secondLanguage: 'km' })
    expect(cycleLanguage(cycleLanguage(two))).toEqual(two)
  })

  it('never shows one language twice', () => {
    expect(setSecondLanguage(stage, 'km').secondLanguage).toBeNull()
  })
})

describe('stageStateSchema', () => {
  it('takes a picture that an older version has frozen', () => {
    const older = { kind: 'waiting', name: 'Loyalty', next: [], startsAt: null }
    const read = stageStateSchema.parse({ ...stage, frozen: older })
    expect(read.frozen).toEqual({
      ...older,
      languages: [],
      clock: null,
      begun: true,
      resumes: null,
    })
  })

  it('takes a stage of before there were boards', () => {
    const { board: _, ...older } = toggleTimer(stage)
    expect(stageStateSchema.parse(older)).toEqual(toggleTimer(stage))
  })

  it('takes a stage of when a break was part of it', () => {
    const older = { ...stage, scene: 'break', backAtMs: 1_795_000_000_000, secondLanguage: 'zh' }
    expect(keptStageSchema.parse(older)).toEqual({ ...stage, secondLanguage: 'zh' })
  })

  it('holds every state that keys can lead to', () => {
    const steps: readonly ((state: StageState) => StageState)[] = [
      showSlot,
      toggleTimer,
      (state) => showBoard(state, board),
      (state) => showStop(state, { slotId: idOf(3, 0), step: 's1', slide: null }),
      toggleBlack,
      (state) => toggleFreeze(state, picture),
      cycleLanguage,
      (state) => setSecondLanguage(state, 'zh'),
      (state) => setFirstLanguage(state, 'zh'),
      (state) => setTheme(state, 'dark'),
      toggleGroups,
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps)), (keys) => {
        const state = keys.reduce((before, key) => key(before), stage)
        expect(stageStateSchema.safeParse(state).success).toBe(true)
        expect(state.secondLanguage).not.toBe(state.language)
      }),
    )
  })
})

describe('toggleTestCard', () => {
  it('shows the card in place of a board, and then the slot', () => {
    const board = { boardId: idOf(9, 0), area: null }
    const shown = toggleTestCard(showBoard(newStage('en'), board))
    expect(shown).toMatchObject({ scene: 'test-card', board: null })
    expect(toggleTestCard(shown)).toEqual(newStage('en'))
  })
})
