import { v5 } from 'uuid'

/** The namespace of all derived ids (RFC 9562, section 5.5). Never changed: it stands in files. */
const sala = '5d0f4a4e-7c1b-4f5e-9a35-1c6f2b8d90e7'

/**
 * The id of what there can be but one of, such as a person's attendance in half a day: the same parts in
 * the same order always give the same one, wherever it is made.
 */
export const derivedId = (...parts: readonly string[]): string => v5(parts.join('\n'), sala)
