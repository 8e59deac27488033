import { composed } from '../text/compose.ts'
import { khmerKey } from '../text/khmer-key.ts'
import { nameKey } from '../people/same-name.ts'

/** What a column can be kept as. */
export const rosterFields = [
  'name',
  'familyName',
  'givenName',
  'latinName',
  'honorific',
  'organisation',
  'role',
  'language',
  'group',
  'attendsAs',
  'phone',
  'email',
  'sex',
  'supervisorContact',
] as const
export type RosterField = (typeof rosterFields)[number]

/** What a title says of its column: a field, something that no roster keeps, or nothing that is known. */
export type TitleMeaning = RosterField | 'ignored' | null

/** `Name (Khmer) *` and `name khmer` are the same title. */
export const titleKey = (cell: string): string =>
  nameKey(composed(cell, 'NFKC').replace(/[()[\]:៖*#?'’._/&,=~-]+/g, ' '))

/** What a title means: by its very words, else by the first pattern that finds itself in it. */
export function meaningOf(title: string): TitleMeaning {
  if (title === '' || title.length > maxLetters) return null
  if (/#\s*$/.test(title)) return 'ignored'
  // `Name: Sok Dara` tells a name and is no title.
  if (/[:：៖]\s*[^\s:：៖]/.test(title.replace(/\([^)]*\)/g, ''))) return null
  const key = titleKey(title)
  return exact.get(key) ?? patterns.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}

/** No title is longer: a long cell is a sentence. */
const maxLetters = 80

const words: Readonly<Partial<Record<RosterField | 'ignored', readonly string[]>>> = {
  name: [
    ...['name', 'names', 'full name', 'fullname', 'participant', 'participants', 'attendee'],
    ...[
      'attendees',
      'trainee',
      'student',
      'delegate',
      'member',
      'person',
      'họ và tên',
      'họ tên',
      'nom et prénom',
      'who',
      'display name',
    ],
    ...['នាម', 'នាមនិងគោត្តនាម', 'គោត្តនាមនិងនាម', 'សិក្ខាកាម', 'អ្នកចូលរួម', 'រាយនាម'],
    ...[
      '姓名',
      '名字',
      '学员',
      '參加者',
      '参加者',
      '参会人',
      '参会人员',
      '人员',
      '名单',
      '昵称',
      '用户',
    ],
  ],
  familyName: [
    'nom',
    'họ',
    'name last',
    'last',
    'family',
    'surname',
    'lastname',
    'familyname',
    '姓',
    '姓氏',
    'ត្រកូល',
  ],
  givenName: [
    'name first',
    'prénom',
    'tên',
    'middle',
    'first',
    'given',
    'forename',
    'firstname',
    'givenname',
    '名',
  ],
  latinName: ['latin', 'pinyin', 'អក្សរឡាតាំង', '英文名', '拼音', '拉丁名'],
  honorific: ['mr ms', 'mr mrs ms', 'mr mrs', 'ងារ', 'គោរមងារ', 'គោរមនាម', '称谓', '称呼', '尊称'],
  organisation: ['société', 'công ty', 'đơn vị', 'org', 'ngo', 'bank', 'shop', 'affiliation'],
  role: ['title', 'job', 'function'],
  language: ['lang', '语种'],
  group: ['group', 'team', 'table', 'ក្រុម', 'តុ', '组', '小组', '组别', '分组', '桌'],
  sex: ['m f', 'f m', 'sex', 'gender', 'ភេទ', '性别'],
  ignored: [
    ...['', 'no', 'nr', 'n', 'id', 'number', 'nº', 'sn', 's n', 'ល រ', 'លរ', 'លេខ', 'លេខរៀង'],
    ...['序号', '编号', '号', '序'],
  ],
}

const exact = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    list.map((word) => [titleKey(word), field as RosterField | 'ignored'] as const),
  ),
)

/** What stands first wins: `Company name` is no name, and `Supervisor's phone` no phone of one's own. */
const written: readonly (readonly [RosterField | 'ignored', RegExp])[] = [
  [
    'ignored',
    /how did you|\bwhy\b|would you|do you|what (?:do|are|would|did)|buyer|purchaser|billing|invoice|payer|emergency|agree|consent|dietary|allerg|អាហារ|饮食|同意/,
  ],
  ['group', /^(?:group|team|table) (?:no|nr|number|name)$/],
  [
    'supervisorContact',
    /supervisor|line manager|reports? to|\bboss\b|អ្នកគ្រប់គ្រង|ប្រធានផ្ទាល់|上级|主管|直属/,
  ],
  ['email', /\be ?mail\b|អ៊ីមែល|អ៊ីម៉ែល|សារអេឡិចត្រូនិក|邮箱|邮件|电邮/],
  [
    'phone',
    /phone|mobile|\btel\b|\bcell\b|telegram|whats ?app|we ?chat|\bline id\b|contact (?:no|number|info|details?)|^contact$/,
  ],
  ['phone', /ទូរស័ព្ទ|ទូរសព្ទ|តេឡេក្រាម|លេខទំនាក់ទំនង|ទំនាក់ទំនង|电话|手机|微信|联系方式/],
  ['sex', /\bgender\b|\bsex\b|^ភេទ|性别/],
  [
    'attendsAs',
    /attend(?:s|ing|ance)? as|(?:participant|attendee|guest|ticket|registration) (?:type|category)|type of (?:participant|attendee)/,
  ],
  [
    'attendsAs',
    /^(?:type|category|capacity|attendance type|participation)$|ប្រភេទ|ចូលរួមជា|មកជា|身份|类别|参会类型/,
  ],
  [
    'ignored',
    /time ?stamp|\bdates?\b|\btime\b|duration|\b(?:first|last) (?:join|leave|access)|signature|\bsign\b|\bsigned\b|initials|\bage\b|birth|\bdob\b/,
  ],
  [
    'ignored',
    /ហត្ថលេខា|ថ្ងៃ|ម៉ោង|កាលបរិច្ឆេទ|អាយុ|សម្គាល់|ផ្សេងៗ|អាសយដ្ឋាន|សញ្ជាតិ|签名|签字|签到|日期|时间|年龄|出生|备注|地址/,
  ],
  [
    'ignored',
    /\bid\b|\bids\b|\bnumber\b|\bno$|^no\b|user ?name|nick ?name|log ?in|\bcode\b|status|approv|ticket|order|price|amount|\bfee\b|paid|payment|quantity|\bqty\b/,
  ],
  [
    'ignored',
    /(?:file|event|course|meeting|session|topic|class|project|workshop|training|host|province|country|city|street|branch) (?:name|title)|address|location/,
  ],
  [
    'ignored',
    /remark|\bnotes?\b|comment|\burl\b|\blink\b|photo|passport|nationality|country|\bcity\b|province|department|\bemployee\b|编号|学号|工号|部门|课程|会议|លេខសម្គាល់|ឈ្មោះវគ្គ/,
  ],
  [
    'honorific',
    /honorific|salutation|\bprefix\b|title (?:mr|dr)|\b(?:mr|mrs|ms)\b.*\b(?:mr|mrs|ms|dr)\b/,
  ],
  [
    'organisation',
    /organi[sz]ation|company|employer|institution|\bfirm\b|workplace|business name|\bagency\b|ministry|\bschool\b|university|affiliation/,
  ],
  [
    'organisation',
    /អង្គភាព|ស្ថាប័ន|ក្រុមហ៊ុន|អង្គការ|កន្លែងធ្វើការ|ធនាគារ|ក្រសួង|សាលារៀន|单位|公司|机构|企业|组织|银行|学校/,
  ],
  [
    'role',
    /position|job|\brole\b|designation|occupation|profession|តួនាទី|មុខតំណែង|មុខងារ|មុខរបរ|职位|职务|岗位|职称|职业/,
  ],
  ['language', /\blanguages?\b|ភាសា(?!ខ្មែរ|អង់គ្លេស|ចិន)|语言/],
  [
    'latinName',
    /(?:\bnames?\b|ឈ្មោះ|名).*(?:\blatin\b|\benglish\b|romani[sz]ed|ឡាតាំង|អង់គ្លេស|拼音|英文|拉丁)|(?:\blatin\b|\benglish\b|romani[sz]ed|英文|拼音|拉丁).*(?:\bnames?\b|名)/,
  ],
  [
    'name',
    /(?:first|given).*(?:last|family|surname)|(?:last|family|surname).*(?:first|given)|នាមត្រកូល.*នាម|គោត្តនាម.*នាម|នាម.*គោត្តនាម|姓.*名/,
  ],
  ['familyName', /(?:last|family|second) ?name|surname|នាមត្រកូល|គោត្តនាម|ឈ្មោះត្រកូល/],
  ['givenName', /(?:first|given|fore|middle) ?name|នាមខ្លួន|ឈ្មោះខ្លួន|ឈ្មោះកណ្តាល/],
  [
    'group',
    /(?:group|team|table) ?(?:no|name|number)?$|^(?:group|team|table)\b|^ក្រុម|^តុ|小组|分组|组名/,
  ],
  ['name', /\bnames?\b|ឈ្មោះ|សិក្ខាកាម|អ្នកចូលរួម|姓名|名字|学员|名单/],
  [
    'name',
    /^(?:list of )?(?:participants?|attendees?|trainees?|students?|learners?|delegates?)(?: list)?(?: \d+)?$/,
  ],
]

/** Keys have their Khmer in one order, and so must what looks for it in them. */
const patterns = written.map(
  ([meaning, pattern]) => [meaning, new RegExp(khmerKey(pattern.source))] as const,
)
