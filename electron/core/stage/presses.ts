/** What a clicker or a key asks for, wherever it was pressed. */
export const presses = [
  'start-pause',
  /** One stop on, or back; beyond the last and the first of a slot to the one after and before it. */
  'forward',
  'back',
  'next',
  'more',
  'less',
  'more-five',
  'less-five',
  'black',
  'freeze',
  'timer',
  'language',
] as const
export type Press = (typeof presses)[number]
