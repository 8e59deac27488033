/** What the menu asks of the page: Electron's menu has no power of its own over the workshop. */
export const pageCommands = [
  'new',
  'open',
  'import',
  'saveCopy',
  'duplicate',
  'saveAgenda',
  'agendas',
  'removed',
  'shortcuts',
] as const
export type PageCommand = (typeof pageCommands)[number]

/** The `kind` of the window message with which a page hears of a menu command. */
export const pageCommandKind = 'sala-command'

/** The `kind` of the window message with which a page hears that its window is about to be closed. */
export const closeWantedKind = 'sala-close-wanted'

/**
 * What a page answers, as the `kind` of a window message: that nothing speaks against it, or that it asks
 * the person first.
 */
export const closeAnswerKinds = {
  granted: 'sala-close-granted',
  asked: 'sala-close-asked',
} as const
export type CloseAnswer = keyof typeof closeAnswerKinds
