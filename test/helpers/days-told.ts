import type { DayTold } from '../../electron/core/stage/day-told.ts'
import type { Words } from '../../electron/core/stage/words-in.ts'
import type { FullText, LocalText } from '../../electron/core/text/language.ts'

const text = (en: string, km: string, zh: string): FullText => ({ en, km, zh })

const modules = [
  text(
    'Understanding loyalty and retention',
    'ការយល់​ដឹង​អំពី​ភាព​ស្មោះត្រង់ និង​ការ​រក្សា​អតិថិជន',
    '认识客户忠诚度与客户保持',
  ),
  text(
    'Understanding behaviour and needs',
    'ការយល់​ដឹង​អំពី​ឥរិយាបថ និង​តម្រូវការ​របស់​អតិថិជន',
    '理解客户行为与需求',
  ),
  text('Retention strategies', 'យុទ្ធសាស្ត្រ​រក្សា​អតិថិជន', '客户保持策略'),
  text(
    'Implementation and continuous improvement',
    'ការអនុវត្ត​ជាក់ស្តែង និង​ការ​កែលម្អ​ជាប្រចាំ',
    '落地执行与持续改进',
  ),
]
const boards = [
  text('Why customers stay or leave', 'ហេតុអ្វី​អតិថិជន​នៅ​បន្ត ឬ​ចាកចេញ', '客户为何留下或离开'),
  text('Loyal and non-loyal customer', 'អតិថិជន​ស្មោះត្រង់ និង​អតិថិជន​មិន​ស្មោះត្រង់', '忠诚客户与非忠诚客户'),
  text(
    'Loyalty drivers in my organisation',
    'កត្តា​ជំរុញ​ភាព​ស្មោះត្រង់​ក្នុង​អង្គភាព​របស់ខ្ញុំ',
    '我所在单位的忠诚驱动因素',
  ),
  text('Segmentation', 'ការបែងចែក​ប្រភេទ​អតិថិជន', '客户细分'),
  text('Customer journey map', 'ផែនទី​ដំណើរ​របស់​អតិថិជន', '客户旅程地图'),
]
const hardest = text('Support', 'ការ​ជួយ​ដោះស្រាយ', '售后支持')

/** A day of so many modules and boards; the last board has a stage that is the hardest. */
const day =
  (moduleCount: number, boardCount: number) =>
  (say: (text: LocalText) => Words): DayTold => ({
    kind: 'day-before',
    modules: modules.slice(0, moduleCount).map((title, index) => ({
      number: index + 1,
      title: say(title),
      slots: [
        { kind: 'theory', minutes: 47 + 20 * index },
        { kind: 'practice', minutes: 143 - 34 * index },
      ],
    })),
    boards: boards.slice(boards.length - boardCount).map((title, index) => ({
      ...{ title: say(title), groups: 12, notes: 184 + index },
      hardest: index === boardCount - 1 ? say(hardest) : [],
    })),
  })

/** Days from the fullest to one of which nothing is there to see. */
export const daysTold = {
  fullest: day(4, 5),
  usual: day(3, 5),
  short: day(2, 2),
  bare: day(3, 0),
} as const
