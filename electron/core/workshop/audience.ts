/** The trades for which the course has examples of their own. */
export const tracks = ['retail', 'technology', 'finance', 'industry'] as const
export type Track = (typeof tracks)[number]

/** For whom a class is meant; each gets other minutes and other optional steps. */
export const audiences = ['mixed', 'senior', 'middle', 'front-line'] as const
export type Audience = (typeof audiences)[number]
