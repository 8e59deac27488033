import { z } from 'zod'
import { languages, languageSchema, type Language } from '../text/language.ts'
import { partKeySchema } from '../base/part-key.ts'
import { recordId } from '../base/ids.ts'
import { shownBoardSchema, type ShownBoard } from './stage-board.ts'
import type { StopChoice } from './stops.ts'
import { stagePictureSchema, type StagePicture } from './stage-picture.ts'

const stopChoiceSchema = z.strictObject({
  slotId: recordId<'slot'>(),
  step: partKeySchema,
  slide: partKeySchema.nullable(),
})

/** How the wall can look. */
export const wallThemes = ['light', 'dark'] as const
export type WallTheme = (typeof wallThemes)[number]

/** What the facilitator has chosen for the room. Black lies over everything, a frozen picture over the scene. */
export const stageStateSchema = z.strictObject({
  /** A break, planned or not, is part of the run: it stands there by itself. */
  scene: z.enum(['slot', 'timer', 'board', 'groups', 'test-card']),
  /** The board that is shown, also while timer or groups lie over it; null with the slot. */
  board: shownBoardSchema.nullable().default(null),
  black: z.boolean(),
  frozen: stagePictureSchema.nullable(),
  language: languageSchema,
  secondLanguage: languageSchema.nullable(),
  /** The stop that was chosen last; another slot, or another start, begins without. */
  stop: stopChoiceSchema.nullable().default(null),
  /** Of the wall, whatever the console has: the room's light decides. */
  theme: z.enum(wallThemes).default('light'),
})
export type StageState = z.infer<typeof stageStateSchema>

/** A stage that an older version has kept: it has had scenes and fields that are no more. */
export const keptStageSchema = z.object({
  ...stageStateSchema.shape,
  scene: stageStateSchema.shape.scene.catch('slot'),
})

/** A stage that has just been opened. */
export const newStage = (language: Language): StageState => ({
  scene: 'slot',
  board: null,
  black: false,
  frozen: null,
  language,
  secondLanguage: null,
  stop: null,
  theme: 'light',
})

/** A stop of a slot: whatever lies over it is taken off, for somebody went on. */
export const showStop = (state: StageState, stop: StopChoice): StageState => ({
  ...(state.scene === 'timer' ? state : showSlot(state)),
  stop,
})

/** The slot, whatever was shown before; a frozen picture stays. */
export const showSlot = (state: StageState): StageState => ({
  ...state,
  scene: 'slot',
  board: null,
})

/** A board, or a part of it; a frozen picture stays. */
export const showBoard = (state: StageState, board: ShownBoard): StageState => ({
  ...state,
  scene: 'board',
  board,
})

/** Timer only, and back to the board or slot. */
export const toggleTimer = (state: StageState): StageState =>
  state.scene === 'timer' ? showBeneath(state) : { ...state, scene: 'timer' }

/** Who is in which group, and back to the board or slot. */
export const toggleGroups = (state: StageState): StageState =>
  state.scene === 'groups' ? showBeneath(state) : { ...state, scene: 'groups' }

const showBeneath = (state: StageState): StageState =>
  state.board === null ? showSlot(state) : showBoard(state, state.board)

/** The test card, and back to the slot. */
export const toggleTestCard = (state: StageState): StageState =>
  state.scene === 'test-card' ? showSlot(state) : { ...showSlot(state), scene: 'test-card' }

/** Black, and back to what was shown. */
export const toggleBlack = (state: StageState): StageState => ({ ...state, black: !state.black })

/** Holds the picture that the room sees now, and lets it go again. */
export const toggleFreeze = (state: StageState, now: StagePicture): StageState => ({
  ...state,
  frozen: state.frozen === null ? now : null,
})

/** With two languages swaps them; with one goes on to the next of the three. */
export function cycleLanguage(state: StageState): StageState {
  const { language, secondLanguage } = state
  if (secondLanguage !== null) {
    return { ...state, language: secondLanguage, secondLanguage: language }
  }
  const next = languages[(languages.indexOf(language) + 1) % languages.length] ?? language
  return { ...state, language: next }
}

/** Chooses the language that is read first; where that is the second one, they change places. */
export const setFirstLanguage = (state: StageState, first: Language): StageState => ({
  ...state,
  language: first,
  secondLanguage: state.secondLanguage === first ? state.language : state.secondLanguage,
})

/** Chooses the second language; null, or the first one again, leaves one. */
export const setSecondLanguage = (state: StageState, second: Language | null): StageState => ({
  ...state,
  secondLanguage: second === state.language ? null : second,
})

/** Light or dark, for the wall alone. */
export const setTheme = (state: StageState, theme: WallTheme): StageState => ({ ...state, theme })
