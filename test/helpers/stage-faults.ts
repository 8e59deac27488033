import type { Page } from 'playwright-core'

/**
 * What is wrong with the picture on the stage: text outside the safe margin of 5 %, smaller than a
 * thirtieth of the height, cut off, or over another text that is not a part of it. Steps for which there is no room are no
 * fault: they are not shown at all.
 */
export function stageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('[data-scene]')?.getBoundingClientRect()
    if (stage === undefined) return ['there is no stage']
    const marginX = stage.width * 0.05 - 1
    const marginY = stage.height * 0.05 - 1
    const steps = document.querySelector('[data-fits="steps"]')?.getBoundingClientRect()
    const shown = [...document.querySelectorAll<HTMLElement>('[data-scene] :is(h1, p, time)')]
      .map((element) => {
        const words = document.createRange()
        words.selectNodeContents(element)
        const { left, right } = words.getBoundingClientRect()
        const { top, bottom } = element.getBoundingClientRect()
        return { element, text: element.textContent ?? '', left, right, top, bottom }
      })
      .filter(({ text, left, right }) => text !== '' && right > left)
      .filter(({ element, left }) => !steps || !element.closest('ol') || left < steps.right)
    const faults = shown.flatMap(({ element, text, left, right, top, bottom }) => {
      const isOutside =
        left < stage.left + marginX ||
        right > stage.right - marginX ||
        top < stage.top + marginY ||
        bottom > stage.bottom - marginY
      const { fontSize, lineHeight } = getComputedStyle(element)
      const isCut =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight - element.clientHeight > Number.parseFloat(lineHeight) / 2
      return [
        ...(isOutside ? [`outside: ${text}`] : []),
        ...(isCut ? [`cut off: ${text}`] : []),
        ...(Number.parseFloat(fontSize) < stage.height / 30 - 0.01 ? [`small: ${text}`] : []),
      ]
    })
    const over = shown.flatMap((one, index) =>
      shown
        .slice(index + 1)
        .filter(({ element }) => !element.closest('ol') || !one.element.closest('ol'))
        .filter(({ element }) => !one.element.contains(element))
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3,
        )
        .map((other) => `over each other: ${one.text} / ${other.text}`),
    )
    return [...faults, ...over]
  })
}
