/** What a clicker or a key asks for, wherever it was pressed. */
export const presses = [
  'start-pause',
  'next',
  'previous',
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
