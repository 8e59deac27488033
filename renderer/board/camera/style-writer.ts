/** Writes styles of elements that nothing else writes; what is there already is not written again. */
export function createStyleWriter() {
  const written = new WeakMap<HTMLElement, Map<string, string>>()
  return (element: HTMLElement | undefined, name: string, value: string): void => {
    if (element === undefined) return
    const styles = written.get(element) ?? new Map<string, string>()
    if (styles.get(name) === value) return
    written.set(element, styles.set(name, value))
    element.style.setProperty(name, value)
  }
}
