import { composed } from '../text/compose.ts'

const longest = 24

/** An ASCII code for file names out of a workshop's name; `Workshop` where nothing ASCII is left. */
export function workshopCode(name: string): string {
  const plain = composed(name, 'NFKD').replaceAll(/\p{M}/gu, '')
  const words = plain.match(/[A-Za-z0-9]+/g) ?? []
  const code = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, longest)
  return code === '' ? 'Workshop' : code
}
