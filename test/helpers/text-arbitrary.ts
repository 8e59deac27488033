import fc from 'fast-check'

const khmerLetters = 'កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ'
const khmerMarks = ['', '', '', 'ា', 'ិ', 'ី', 'ុ', 'ូ', 'េ', 'ែ', 'ោ', 'ំ', 'ះ', '់', '៉ា', 'ាំ', 'ើ', 'ៀ']
const letter = fc.constantFrom(...khmerLetters)

/** A Khmer letter as people write it: up to two subscripts, a vowel, a sign. */
export const khmerCluster = fc
  .tuple(letter, fc.array(letter, { maxLength: 2 }), fc.constantFrom(...khmerMarks))
  .map(([base, below, mark]) => base + below.map((one) => `\u17d2${one}`).join('') + mark)

const word = fc.oneof(
  fc.constantFrom(
    'loyal',
    'customer’s',
    'call-back',
    '20',
    '09:30–10:15',
    '“NPS”',
    '(app)',
    '85 %',
  ),
  fc.constantFrom('អតិថិជន', 'ការទុកចិត្ត', 'និង', '៣០ ថ្ងៃ', 'ភាព\u200bស្មោះត្រង់', '។'),
  fc.constantFrom('客户', '20分钟', '“旅程”', '（热线）', '，', '。', '……', '《忠诚》', '第3组'),
  fc.array(khmerCluster, { minLength: 1, maxLength: 12 }).map((clusters) => clusters.join('')),
  fc.constantFrom(' ', ' ', ' ', '\n', '\u200b', '👩‍👩‍👧', 'e\u0301'),
)

/** Texts of all three scripts as they meet on notes. */
export const mixedText = fc.array(word, { maxLength: 24 }).map((words) => words.join(''))

/** Anything that a string can hold. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
  mixedText,
)
