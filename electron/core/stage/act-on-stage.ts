import { assertNever } from '../assert-never.ts'
import type { StageAct } from './stage-act.ts'
import type { StagePicture } from './stage-picture.ts'
import {
  cycleLanguage,
  setFirstLanguage,
  setSecondLanguage,
  setTheme,
  showBoard,
  showSlot,
  showStop,
  toggleBlack,
  toggleFreeze,
  toggleGroups,
  toggleTestCard,
  toggleTimer,
  type StageState,
} from './stage-state.ts'

/** The stage after the facilitator did something to it; `picture` is what a freeze would hold. */
export function actOnStage(
  state: StageState,
  act: StageAct,
  picture: () => StagePicture,
): StageState {
  switch (act.kind) {
    case 'slot':
      return showSlot(state)
    case 'board':
      return showBoard(state, { boardId: act.boardId, area: act.area })
    case 'timer':
      return toggleTimer(state)
    case 'groups':
      return toggleGroups(state)
    case 'test-card':
      return toggleTestCard(state)
    case 'black':
      return toggleBlack(state)
    case 'freeze':
      return toggleFreeze(state, state.frozen ?? picture())
    case 'language':
      return cycleLanguage(state)
    case 'stop':
      return showStop(state, { slotId: act.slotId, step: act.step, slide: act.slide })
    case 'first-language':
      return setFirstLanguage(state, act.language)
    case 'second-language':
      return setSecondLanguage(state, act.language)
    case 'theme':
      return setTheme(state, act.theme)
    default:
      return assertNever(act)
  }
}
