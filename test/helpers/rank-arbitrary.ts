import fc from 'fast-check'

/** What this app makes, what others make, and what nobody should: all that the format allows. */
export const anyRank: fc.Arbitrary<string> = fc.oneof(
  fc
    .nat(60)
    .map(
      (index) =>
        `a${'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'[index] ?? ''}`,
    ),
  fc.stringMatching(/^[A-Za-z0-9]{1,6}$/),
  fc.stringMatching(/^[A-Za-z0-9]{60,64}$/),
  fc.constantFrom('n1', '1', '0', 'zzzz', 'a', 'a00', 'A', 'Zz', 'b'),
  fc.constantFrom(...['0', 'z', 'Z', 'a'].flatMap((one) => [one.repeat(27), one.repeat(64)])),
)

/** Ranks of a short list; equal ones are among them. */
export const anyRanks = fc.array(anyRank, { minLength: 1, maxLength: 12 })
