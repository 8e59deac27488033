import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deeperThan, readMessage } from '../../../electron/host/wire/read-message.ts'

const limitBytes = 1000
const request = (input: string) => `{"t":"q","m":"call","a":["settings.get",${input}],"i":"abc"}`
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('readMessage', () => {
  it('reads a request', () => {
    expect(readMessage(request('{}'), limitBytes)).toEqual({
      kind: 'ok',
      message: { t: 'q', m: 'call', a: ['settings.get', {}], i: 'abc' },
    })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['an answer', '{"t":"s","i":"abc","r":1}'],
    ['another method', '{"t":"q","m":"feed","a":["a",{}],"i":"abc"}'],
    ['an inherited method', '{"t":"q","m":"constructor","a":["a",{}],"i":"abc"}'],
    ['too few arguments', '{"t":"q","m":"call","a":["a"],"i":"abc"}'],
    ['too many arguments', '{"t":"q","m":"call","a":["a",1,2],"i":"abc"}'],
    ['arguments that are no list', '{"t":"q","m":"call","a":{"length":2},"i":"abc"}'],
    ['a name that is no text', '{"t":"q","m":"call","a":[{},{}],"i":"abc"}'],
    ['no id', '{"t":"q","m":"call","a":["a",{}]}'],
    ['an unknown key', '{"t":"q","m":"call","a":["a",{}],"o":true,"i":"abc"}'],
    ['a prototype', request('{"__proto__":{"role":"facilitator"}}')],
    ['a hidden prototype', request('{"\\u005f_proto__":{}}')],
    ['deep nesting', request(nested(40))],
  ])('refuses %s', (_, text) => {
    expect(readMessage(text, limitBytes)).toMatchObject({ kind: 'refused', code: 'bad-message' })
  })

  it('counts the limit in bytes and names the request it refuses', () => {
    const text = request(JSON.stringify('ក'.repeat(400)))
    expect(text.length).toBeLessThan(limitBytes)
    expect(readMessage(text, limitBytes)).toEqual({
      kind: 'refused',
      code: 'too-large',
      requestId: 'abc',
    })
  })

  it('is done with 200,000 levels before any parser sees them', () => {
    expect(readMessage(nested(200_000), 1_000_000)).toMatchObject({ code: 'bad-message' })
  })

  it('lets a note speak of __proto__', () => {
    expect(readMessage(request('"__proto__"'), limitBytes)).toMatchObject({ kind: 'ok' })
  })

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !!readMessage(text, limitBytes)))
  })
})

describe('deeperThan', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
      : 0

  it('agrees with the parsed value, brackets and quotes in texts notwithstanding', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(8), (value, limit) => {
        expect(deeperThan(JSON.stringify(value), limit)).toBe(depthOf(value) > limit)
      }),
    )
  })
})
