import { asciiLetters } from '../text/ascii-letters.ts'

const longest = 24

/** An ASCII code for file names out of a workshop's name; `Workshop` where nothing ASCII is left. */
export function workshopCode(name: string): string {
  const words = asciiLetters(name).match(/[A-Za-z0-9]+/g) ?? []
  const code = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, longest)
  return code === '' ? 'Workshop' : code
}
