type Text = {
  readonly element: HTMLElement
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * What is wrong with the texts of the stage in this page: outside the safe margin of 5 %, smaller than
 * a thirtieth of the height, paler than 7 : 1, cut off, over another, or fitted at no size at all.
 */
export function textFaults(): readonly string[] {
  const stage = document.querySelector<HTMLElement>('[data-scene]')
  if (stage === null) return ['there is no stage']
  const texts = [...stage.querySelectorAll<HTMLElement>('h1, h2, p, time')]
    .filter((element) => element.textContent?.trim() && element.getClientRects().length > 0)
    .map(placeOf)
  const given = stage.querySelector('[data-cut]') ? ['no size fits'] : []
  const box = stage.getBoundingClientRect()
  return [...given, ...texts.flatMap((text) => faultsOf(text, box)), ...over(texts)]
}

/** As wide as its words, as high as its lines. */
function placeOf(element: HTMLElement): Text {
  const words = document.createRange()
  words.selectNodeContents(element)
  const { left, right } = words.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  return { element, text: element.textContent?.trim() ?? '', left, right, top, bottom }
}

function faultsOf(one: Text, box: DOMRect): readonly string[] {
  const { element, text } = one
  const [marginX, marginY] = [box.width * 0.05 - 1, box.height * 0.05 - 1]
  const isOutside =
    one.left < box.left + marginX ||
    one.right > box.right - marginX ||
    one.top < box.top + marginY ||
    one.bottom > box.bottom - marginY
  const isCut = element.scrollWidth > element.clientWidth + 1
  const letters = [element, ...element.querySelectorAll<HTMLElement>('*')].filter(hasLetters)
  const size = Math.min(
    ...letters.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
  )
  const contrast = Math.min(...letters.map(contrastOf))
  return [
    ...(isOutside ? [`outside: ${text}`] : []),
    ...(isCut ? [`cut off: ${text}`] : []),
    ...(size < box.height / 30 - 0.01 ? [`small, ${size}: ${text}`] : []),
    ...(contrast < 7 ? [`pale, ${contrast.toFixed(2)}: ${text}`] : []),
  ]
}

const hasLetters = (element: Element) =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  )

function over(texts: readonly Text[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(({ element }) => !one.element.contains(element))
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3,
      )
      .map((other) => `over each other: ${one.text} / ${other.text}`),
  )
}

function contrastOf(element: Element): number {
  const [light = 0, dark = 0] = [
    luminance(getComputedStyle(element).color),
    groundOf(element),
  ].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

/** Of the nearest colour behind a text. */
function groundOf(element: Element | null): number {
  if (element === null) return 1
  const { backgroundColor } = getComputedStyle(element)
  const isClear = /^rgba\(.*, 0\)$/.test(backgroundColor)
  return isClear ? groundOf(element.parentElement) : luminance(backgroundColor)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
