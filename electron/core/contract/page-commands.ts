/** What the menu asks of the page: Electron's menu has no power of its own over the workshop. */
export const pageCommands = ['new', 'open', 'import', 'shortcuts'] as const
export type PageCommand = (typeof pageCommands)[number]

/** The `kind` of the window message with which a page hears of a menu command. */
export const pageCommandKind = 'sala-command'
