/** Pseudo-random numbers below `n`, the same for the same seed (mulberry32). */
export type Random = (n: number) => number

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

const evilNumbers = [0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff]

/** A few bytes flipped, overwritten, cut out, doubled or cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let next = Buffer.from(bytes)
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const at = random(Math.max(1, next.length))
    const length = random(64)
    const kind = random(6)
    if (kind === 0) next[at] = (next[at] ?? 0) ^ (1 << random(8))
    else if (kind === 1) next[at] = random(256)
    else if (kind === 2) next = Buffer.concat([next.subarray(0, at), next.subarray(at + length)])
    else if (kind === 3) next = Buffer.concat([next.subarray(0, at + length), next.subarray(at)])
    else if (kind === 4) next = next.subarray(0, at)
    else if (next.length > at + 4) next.writeUInt32LE(pick(evilNumbers, random), at)
  }
  return next
}

const evilValues: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  '',
  '\u0000\ud800',
  '../../etc/passwd',
  '=1+1',
  'x'.repeat(10_000),
  [],
  {},
  [[[[[[]]]]]],
]

/** A copy of a JSON value with one place changed, removed, doubled or renamed. */
export function mutateJson(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random(8) === 0)
    return pick(evilValues, random)
  if (Array.isArray(value)) return mutateList(value, random)
  const fields = Object.entries(value)
  const at = random(Math.max(1, fields.length))
  const [key, one] = fields[at] ?? ['', null]
  if (random(8) === 0) fields.splice(at, 1)
  else if (random(8) === 0)
    fields.push([pick(['__proto__', 'constructor', 'id', 'x'], random), one])
  else fields[at] = [key, mutateJson(one, random)]
  return Object.fromEntries(fields)
}

function mutateList(list: readonly unknown[], random: Random): unknown {
  const at = random(Math.max(1, list.length))
  if (random(6) === 0) return list.toSpliced(at, 1)
  if (random(6) === 0) return [...list, list[at]]
  return list.length === 0 ? [1] : list.with(at, mutateJson(list[at], random))
}

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T
