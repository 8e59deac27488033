/** What is seen of the steps, and how large from 0 on. */
type Shown = {
  readonly size: number
  /** Steps that are done stand in one line. */
  readonly folded: boolean
  /** How many of the steps to come have a line of their own. */
  readonly later: number
}

const smallestSize = 5

/** Chooses the largest sizes in which the steps fit; done steps make room first, then the far ones. */
export function fitSteps(picture: HTMLElement): void {
  const list = picture.querySelector<HTMLElement>('[data-fits="steps"]')
  if (list === null) return
  const later = list.querySelectorAll('[data-step="later"]').length
  triesWith(later).find((shown) => {
    show(picture, list, shown)
    return isWhole(picture, list)
  })
}

function triesWith(later: number): readonly Shown[] {
  const near = Math.min(later, 1)
  return [
    { size: 0, folded: false, later },
    ...from(later - near + 1).map((far) => ({ size: 0, folded: true, later: later - far })),
    ...from(smallestSize + 1).map((size) => ({ size, folded: true, later: near })),
    ...from(smallestSize + 1).map((size) => ({ size, folded: true, later: 0 })),
  ]
}

const from = (length: number) => Array.from({ length }, (_, index) => index)

function show(picture: HTMLElement, list: HTMLElement, shown: Shown): void {
  picture.dataset['size'] = String(shown.size)
  let later = 0
  for (const line of list.querySelectorAll<HTMLElement>(':scope > li')) {
    const { step } = line.dataset
    line.toggleAttribute('data-out', isOut(line.dataset, shown, later))
    if (step === 'later') later += 1
  }
}

/** Whether a line is left out, which stands after so many steps to come. */
function isOut({ step, fold, shown: at }: DOMStringMap, shown: Shown, before: number): boolean {
  if (step === 'done') return shown.folded
  if (step === 'later') return before >= shown.later
  if (fold === 'done') return !shown.folded
  return fold === 'later' && Number(at) !== shown.later
}

function isWhole(picture: HTMLElement, list: HTMLElement): boolean {
  const texts = [...picture.querySelectorAll<HTMLElement>('h1, p')]
  return (
    list.scrollHeight <= list.clientHeight + 1 &&
    list.scrollWidth <= list.clientWidth + 1 &&
    texts.every((text) => text.scrollWidth <= text.clientWidth + 1)
  )
}
