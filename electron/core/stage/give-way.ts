import { showSlot, toggleGroups, type StageState } from './stage-state.ts'

/** A slot has just started: a board was of the one before, groups and test card of the time in between. */
export const giveWayToSlot = (state: StageState): StageState =>
  state.scene === 'timer' ? state : showSlot(state)

/** A slot has just begun anew, also one that ran before: it stands at its first stop. */
export const giveWayToRun = (state: StageState): StageState => ({
  ...giveWayToSlot(state),
  stop: null,
})

/** A break has just started: groups that stand on the wall give way, and may be shown in it again. */
export const giveWayToBreak = (state: StageState): StageState =>
  state.scene === 'groups' ? toggleGroups(state) : state
