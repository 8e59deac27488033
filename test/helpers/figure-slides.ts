import type { FigureKind } from '../../electron/core/course/figure.ts'
import type { FullText } from '../../electron/core/text/language.ts'
import type { DrawnSlide } from './stage-pictures.ts'

const text = (en: string, km: string, zh: string): FullText => ({ en, km, zh })

const loyal = text('Loyal', 'ស្មោះត្រង់', '忠诚')
const retained = text('Retained', 'នៅ​បន្ត', '留住')
const satisfied = text('Satisfied', 'ពេញចិត្ត', '满意')
const decision = text('a decision about tomorrow', 'ការ​សម្រេចចិត្ត​សម្រាប់​ថ្ងៃ​ស្អែក', '关于明天的决定')
const choice = text(
  'choose us, and tell others',
  'ជ្រើសរើស​យើង ហើយ​ប្រាប់​អ្នកដទៃ',
  '选择我们，并告诉别人',
)
const asked = text(
  'At which link do your own customers stop?',
  'តើ​អតិថិជន​របស់​អ្នក​ឈប់​ត្រង់​តំណ​ណា?',
  '您的客户停在哪一环？',
)
const title = text(
  'A loyal customer brings the next one',
  'អតិថិជន​ស្មោះត្រង់​ម្នាក់ នាំ​អតិថិជន​បន្ទាប់​មក',
  '忠诚的客户带来下一位',
)

const points = (...texts: readonly FullText[]) =>
  texts.map((one, index) => ({ key: `p${index}`, text: one }))
const slide = (figure: DrawnSlide['figure'], ...told: readonly FullText[]): DrawnSlide => ({
  title,
  points: points(...told),
  figure,
})

const link = (label: FullText, note: FullText | null = null) => ({ label, note })
const row = (head: FullText) => ({ title: head, cells: [decision, choice] })
const columns = [text('is', 'គឺជា', '是'), text('seen when they', 'ឃើញ​នៅ​ពេល​គេ', '表现为')]

const oneVisit = {
  name: text('Sales a year', 'ការ​លក់​ក្នុង​មួយឆ្នាំ', '年销售额'),
  expression: text('10 × 20 × 30%', '១០ × ២០ × ៣០ %', '10 × 20 × 30%'),
  value: text('60 dollars', '៦០ ដុល្លារ', '60元'),
}
const allYears = {
  name: text('80 of 100 stay', 'នៅ​បន្ត ៨០ ក្នុង ១០០', '100人留80人'),
  expression: text('60 ÷ (1 − 0.80)', '៦០ ÷ (១ − ០,៨០)', '60 ÷ (1 − 0.80)'),
  value: text('300 dollars', '៣០០ ដុល្លារ', '300元'),
}
const stayed = {
  name: text('Stayed', 'នៅ​បន្ត', '留下的客户'),
  expression: text('480 at the end − 60 new', '៤៨០ នៅ​ចុង​គ្រា − ៦០ ថ្មី', '期末480 − 新客户60'),
  value: text('15 of 100 customers', '១៥ ក្នុង ១០០ នាក់', '每100位多15位'),
}
const counted = {
  name: text('Bought at least once', 'ទិញ​យ៉ាងតិច​ម្តង', '至少买过一次'),
  expression: text('counted at the till', 'រាប់​នៅ​ម៉ាស៊ីន​គិតលុយ', '收银机统计'),
  value: text('400 customers', '៤០០ នាក់', '400位'),
}

const bar = (label: FullText, value: number) => ({ label, value })
const column = (head: FullText, ...told: FullText[]) => ({ title: head, points: told })

/** Slides with each kind of figure: at its fullest, marked and unmarked, with points and without. */
export const figureSlides: Readonly<Record<FigureKind, readonly DrawnSlide[]>> = {
  chain: [
    slide(
      {
        kind: 'chain',
        links: [link(satisfied, choice), link(retained), link(loyal, decision), link(retained)],
        loop: true,
        mark: 1,
      },
      asked,
    ),
    slide({
      kind: 'chain',
      links: Array.from({ length: 7 }, () => link(satisfied, choice)),
      loop: false,
      mark: null,
    }),
  ],
  table: [
    slide({ kind: 'table', columns, rows: [satisfied, retained, loyal].map(row), mark: 2 }),
    slide(
      {
        kind: 'table',
        columns,
        rows: [satisfied, retained, loyal, satisfied, retained, loyal].map(row),
        mark: null,
      },
      asked,
    ),
  ],
  formula: [
    slide({ kind: 'formula', lines: [oneVisit, allYears], mark: 1 }, asked),
    slide({ kind: 'formula', lines: [stayed, counted, oneVisit, allYears, stayed], mark: 3 }),
  ],
  matrix: [
    slide(
      {
        kind: 'matrix',
        x: { low: satisfied, high: loyal },
        y: { low: retained, high: choice },
        cells: [
          [choice, decision],
          [decision, loyal],
        ],
        mark: 0,
      },
      asked,
      choice,
    ),
    slide({
      kind: 'matrix',
      x: { low: satisfied, high: loyal },
      y: { low: retained, high: choice },
      cells: [
        [choice, decision],
        [decision, loyal],
      ],
      mark: null,
    }),
  ],
  bars: [
    slide(
      {
        kind: 'bars',
        unit: text('people', 'នាក់', '人'),
        bars: [bar(loyal, 1250.5), bar(retained, 30), bar(satisfied, 0)],
        mark: 0,
      },
      asked,
    ),
    slide({
      kind: 'bars',
      unit: choice,
      bars: [5, 7, 6, 12, 15, 16, 9, 3].map((value) => bar(choice, value)),
      mark: null,
    }),
  ],
  pair: [
    slide({
      kind: 'pair',
      left: column(satisfied, choice, decision, asked),
      right: column(loyal, decision, choice),
      better: 'right',
    }),
    slide({
      kind: 'pair',
      left: column(satisfied, ...Array.from({ length: 6 }, () => asked)),
      right: column(loyal, choice),
      better: null,
    }),
  ],
  quote: [
    { ...slide({ kind: 'quote', text: asked, by: choice }), title: text('', '', '') },
    slide({ kind: 'quote', text: asked, by: null }),
  ],
  'day-before': [slide({ kind: 'day-before' }), slide({ kind: 'day-before' }, asked)],
}
