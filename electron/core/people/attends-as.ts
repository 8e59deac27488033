import type { AttendsAs, Person } from './tables.ts'
import { nameKey } from './same-name.ts'

const words: Readonly<Record<AttendsAs, readonly string[]>> = {
  participant: [
    ...['participant', 'participants', 'trainee', 'attendee', 'student', 'learner', 'delegate'],
    ...['សិក្ខាកាម', 'អ្នកចូលរួម', 'អ្នកចូលរៀន', 'និស្សិត', '学员', '参加者', '参会者', '学生'],
  ],
  guest: [
    ...['guest', 'guests', 'vip', 'guest of honour', 'guest of honor', 'visitor', 'invited guest'],
    ...['ភ្ញៀវ', 'ភ្ញៀវកិត្តិយស', '嘉宾', '来宾', '贵宾', '客人'],
  ],
  observer: [
    'observer',
    'observers',
    'អ្នកសង្កេតការណ៍',
    'អ្នកសង្កេត',
    '观察员',
    '旁听',
    '旁听者',
    '列席',
  ],
  interpreter: [
    ...['interpreter', 'translator', 'អ្នកបកប្រែ', 'អ្នកបកប្រែភាសា', 'អ្នកបកប្រែផ្ទាល់មាត់'],
    ...['口译', '口译员', '翻译', '译员'],
  ],
  'co-trainer': [
    ...['co-trainer', 'cotrainer', 'co trainer', 'trainer', 'co-facilitator', 'facilitator'],
    ...['assistant trainer', 'teacher', 'speaker', 'គ្រូឧទ្ទេស', 'គ្រូឧទ្ទេសរួម', 'គ្រូបង្គោល', 'គ្រូ'],
    ...['គ្រូជំនួយ', 'វាគ្មិន', '联合培训师', '培训师', '助教', '讲师', '老师', '主讲'],
  ],
}

const named = new Map(
  Object.entries(words).flatMap(([attendance, list]) =>
    list.map((word) => [nameKey(word), attendance as AttendsAs] as const),
  ),
)

/** What somebody comes as, by the word for it in one of the three languages; null for any other word. */
export const attendanceNamed = (text: string): AttendsAs | null => named.get(nameKey(text)) ?? null

/** Whether somebody is dealt into groups and counted in them; whoever else comes is not. */
export const isParticipant = ({ attendsAs }: Pick<Person, 'attendsAs'>): boolean =>
  attendsAs === 'participant'

/** Those of some people who are dealt into groups, counted in them, and in what comes after a class. */
export const participantsOf = <P extends Pick<Person, 'attendsAs'>>(
  people: Iterable<P>,
): readonly P[] => [...people].filter(isParticipant)
