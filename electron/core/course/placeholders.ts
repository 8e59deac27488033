/** Names in braces that a text uses, in their order; terms are filled in before. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')
