/** How large the task is drawn, from 0 on. */
const smallest = 5

/** Chooses the largest size in which the whole task stands above the time. */
export function fitEnergiser(picture: HTMLElement): void {
  delete picture.dataset['cut']
  const task = picture.querySelector<HTMLElement>('[data-fits="task"]')
  const sizes = Array.from({ length: smallest + 1 }, (_, size) => size)
  const fitting = sizes.find((size) => {
    picture.dataset['size'] = String(size)
    return task === null || isWhole(task)
  })
  if (fitting === undefined) picture.dataset['cut'] = ''
}

const isWhole = (place: HTMLElement) =>
  place.scrollHeight <= place.clientHeight + 1 &&
  [...place.querySelectorAll('p')].every((text) => text.scrollWidth <= text.clientWidth + 1)
