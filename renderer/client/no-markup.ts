/**
 * React Aria empties its announcer with `innerHTML = ''`, which Trusted Types would refuse. This
 * page's one policy lets text through and markup never; scripts stay refused, as it makes none.
 */
const factory: unknown = Reflect.get(globalThis, 'trustedTypes')

if (isFactory(factory)) {
  factory.createPolicy('default', {
    createHTML(text) {
      if (text.includes('<')) throw new TypeError('This page takes no markup.')
      return text
    },
  })
}

type PolicyFactory = {
  createPolicy(name: 'default', rules: { createHTML(text: string): string }): unknown
}

function isFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
