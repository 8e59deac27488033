/** The `kind` of the window message with which a page is handed the MessagePort to its host. */
export const pagePortKind = 'sala-port'
