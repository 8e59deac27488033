/** A part of an expression as it is written. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }

/** What a name stands for; null where that cannot be calculated. */
export type ValueOf = (name: string) => number | null

const part = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-zA-Z]*\d?)|([+−×÷^()]))\s*/y

/** The parts of an expression in their order; null where it holds anything else. */
export function tokensOf(expression: string): readonly Token[] | null {
  const tokens: Token[] = []
  let end = 0
  while (end < expression.length) {
    part.lastIndex = end
    const [found, number, name, sign = ''] = part.exec(expression) ?? []
    if (found === undefined) return null
    end += found.length
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) })
    else tokens.push(name === undefined ? { kind: 'sign', sign } : { kind: 'name', name })
  }
  return tokens
}

/** The names that an expression is over, each once. */
export const namesIn = (expression: string): readonly string[] => [
  ...new Set(
    (tokensOf(expression) ?? []).flatMap((token) => (token.kind === 'name' ? [token.name] : [])),
  ),
]

/** Whether it can be read: numbers, names, + − × ÷ ^ and parentheses. */
export const isExpression = (expression: string): boolean => read(expression) !== null

/** What an expression comes to; null where it divides by zero, or one of its names has no value. */
export function evaluated(expression: string, valueOf: ValueOf): number | null {
  const sum = read(expression)
  if (sum === null) throw new Error(`not an expression: ${expression}`)
  const value = sum(valueOf)
  return Number.isFinite(value) ? value : null
}

type Sum = (valueOf: ValueOf) => number

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => (b === 0 ? Number.NaN : a / b),
  '^': (a, b) => a ** b,
}

/** Read by the usual order of operations; null for what is no expression. */
function read(expression: string): Sum | null {
  const tokens = tokensOf(expression)
  if (tokens === null) return null
  const reader = new Reader(tokens)
  const sum = reader.sum()
  return sum !== null && reader.isAtEnd() ? sum : null
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  isAtEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  sum(): Sum | null {
    return this.#chain('+−', () => this.#chain('×÷', () => this.#power()))
  }

  #chain(signs: string, next: () => Sum | null): Sum | null {
    let left = next()
    for (let sign = this.#take(signs); sign !== null; sign = this.#take(signs)) {
      left = joined(left, sign, next())
    }
    return left
  }

  #power(): Sum | null {
    const base = this.#atom()
    return this.#take('^') === null ? base : joined(base, '^', this.#power())
  }

  #atom(): Sum | null {
    if (this.#take('−') !== null) return joined(() => 0, '−', this.#atom())
    if (this.#take('(') !== null) {
      const inside = this.sum()
      return this.#take(')') === null ? null : inside
    }
    const token = this.#tokens[this.#at]
    if (token === undefined || token.kind === 'sign') return null
    this.#at += 1
    if (token.kind === 'number') return () => token.value
    return (valueOf) => valueOf(token.name) ?? Number.NaN
  }

  #take(signs: string): string | null {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null
    this.#at += 1
    return token.sign
  }
}

function joined(left: Sum | null, sign: string, right: Sum | null): Sum | null {
  const operation = operations[sign]
  if (left === null || right === null || operation === undefined) return null
  return (valueOf) => operation(left(valueOf), right(valueOf))
}
