import { showSlot, toggleGroups, type StageState } from './stage-state.ts'

/** A slot has just started: a board was of the one before, groups and test card of the time in between. */
export const giveWayToSlot = (state: StageState): StageState =>
  state.scene === 'timer' ? state : showSlot(state)

/** A break has just started: groups that stand on the wall give way, and may be shown in it again. */
export const giveWayToBreak = (state: StageState): StageState =>
  state.scene === 'groups' ? toggleGroups(state) : state
