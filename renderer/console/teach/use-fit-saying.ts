import type { RefObject } from 'react'
import { useRefit } from '../../stage/use-refit.ts'

/** Words to say are never smaller than this where it can be helped, nor on any account than the last. */
const smallestPx = 22
const lastPx = 18

/** Chooses the largest size, up to the one that is wanted, in which all that is to be said can be seen at once. */
export function useFitSaying(ref: RefObject<HTMLElement | null>, words: string): void {
  useRefit(ref, words, fitSaying)
}

function fitSaying(place: HTMLElement): void {
  const wantedPx = Number(place.dataset['wanted'])
  const fits = tries(wantedPx).find((one) => {
    show(place, one)
    return place.scrollHeight <= place.clientHeight + 1
  })
  if (fits === undefined) show(place, { px: lastPx, runOn: true })
}

type Try = { readonly px: number; readonly runOn: boolean }

/** Sentences stand apart as long as they can; then they run on, as large as they can. */
function tries(wantedPx: number): readonly Try[] {
  const down = (from: number, to: number) =>
    Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index)
  return [
    ...down(wantedPx, smallestPx).map((px) => ({ px, runOn: false })),
    ...down(wantedPx, lastPx).map((px) => ({ px, runOn: true })),
  ]
}

function show(place: HTMLElement, { px, runOn }: Try): void {
  place.style.setProperty('--say-px', String(px))
  if (runOn) place.dataset['runOn'] = ''
  else delete place.dataset['runOn']
}
