/** The `kind` of the window message with which a page says that it listens for its port. */
export const pageReadyKind = 'sala-ready'

/** The `kind` of the window message with which a page is handed the MessagePort to its host. */
export const pagePortKind = 'sala-port'
