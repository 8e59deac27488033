import { describe, expect, it } from 'vitest'
import { lines, taken } from '../../../helpers/rosters.ts'

describe('readRoster, of what programs write', () => {
  it.each([
    [
      'Zoom, the report of a meeting',
      lines(
        'Meeting ID,Topic,Start Time,End Time,Duration (Minutes),Participants',
        '812 3456 7890,Loyalty,11/01/2026 09:00:00 AM,11/01/2026 05:00:00 PM,480,2',
        '',
        'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
        'Sok Dara,dara@example.com,11/01/2026 08:55:00 AM,11/01/2026 05:00:00 PM,485,Yes',
        'Chan Lina,,11/01/2026 08:58:00 AM,11/01/2026 05:00:00 PM,482,Yes',
      ),
      ['|Sok Dara', '|Chan Lina'],
    ],
    [
      'Zoom, the report of a registration',
      lines(
        'First Name,Last Name,Email,Registration Time,Approval Status,Organization,Job Title',
        'Dara,Sok,dara@example.com,Nov 1 2026 09:00,approved,ABC Bank,Manager',
      ),
      ['|Dara Sok|ABC Bank|Manager'],
    ],
    [
      'Teams, an attendance report',
      lines(
        '1. Summary',
        'Meeting title\tLoyalty day 1',
        'Attended participants\t2',
        'Start time\t11/1/26, 8:55:00 AM',
        '',
        '2. Participants',
        'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
        'Sok Dara\t11/1/26, 8:55:00 AM\t11/1/26, 5:00:00 PM\t8h 5m\tdara@example.com\tdara@example.com\tOrganizer',
        'Chan Lina\t11/1/26, 8:58:00 AM\t11/1/26, 5:00:00 PM\t8h 2m\tlina@example.com\tlina@example.com\tPresenter',
      ),
      ['|Sok Dara||Organizer', '|Chan Lina||Presenter'],
    ],
    [
      'Moodle, its participants',
      lines(
        'First name,Last name,ID number,Email address,Institution,Department,Last access',
        'Dara,Sok,2026-001,dara@example.com,RUPP,Economics,2 days 3 hours',
      ),
      ['|Dara Sok|RUPP'],
    ],
    [
      'Moodle, its grades',
      lines(
        'First name\tSurname\tUsername\tEmail address\tQuiz: Loyalty (Real)',
        'Dara\tSok\tdsok\td@example.com\t9.00',
      ),
      ['|Dara Sok'],
    ],
    [
      'Luma, the guests of an event',
      lines(
        'api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,ticket_name',
        'gst-1,Sok Dara,Sok,Dara,d@example.com,+85512345678,2026-11-01T09:00:00Z,approved,Standard',
      ),
      ['|Sok Dara'],
    ],
    [
      'Eventbrite, its attendees',
      lines(
        'Order #,Order Date,Attendee #,First Name,Last Name,Email,Quantity,Ticket Type,Company,Job Title',
        '1001,2026-11-01,5001,Dara,Sok,d@example.com,1,General Admission,ABC Bank,Manager',
      ),
      ['|Dara Sok|ABC Bank|Manager'],
    ],
    [
      'Google Forms in Khmer',
      lines(
        'ត្រាពេលវេលា\tឈ្មោះពេញ (ជាភាសាខ្មែរ)\tភេទ\tលេខទូរស័ព្ទ\tឈ្មោះស្ថាប័ន\tមុខតំណែងបច្ចុប្បន្ន',
        '01/11/2026 9:00:00\tសុខ ដារ៉ា\tប្រុស\t012 345 678\tធនាគារ ABC\tប្រធានផ្នែក',
      ),
      ['|សុខ ដារ៉ា|ធនាគារ ABC|ប្រធានផ្នែក'],
    ],
    [
      'a form in Chinese',
      lines(
        '提交时间,您的姓名,性别,手机号码,工作单位,职务',
        '2026/11/1 9:00,王芳,女,13800138000,中国银行,经理',
      ),
      ['|王芳|中国银行|经理'],
    ],
    [
      'a sign-in sheet',
      lines(
        'No.\tFull Name\tSex\tOrganization\tPosition\tPhone Number\tEmail\tSignature Day 1\tSignature Day 2',
        '1\tMr. Sok Dara\tM\tABC Bank\tManager\t012 345 678\td@example.com\t\t',
        '2\tMs. Chan Lina\tF\tABA\tOfficer\t098 765 432\t\t\t',
      ),
      ['Mr.|Sok Dara|ABC Bank|Manager', 'Ms.|Chan Lina|ABA|Officer'],
    ],
    [
      'a sign-in sheet in Khmer with a heading and a sum',
      lines(
        'ព្រះរាជាណាចក្រកម្ពុជា\t\t\t\t',
        'បញ្ជីវត្តមានសិក្ខាកាម\t\t\t\t',
        'ល.រ\tគោត្តនាម និងនាម\tភេទ\tស្ថាប័ន\tហត្ថលេខា',
        '១\tកញ្ញា សុខ ស្រីមុំ\tស្រី\tក្រសួងសុខាភិបាល\t',
        '២\tលោក ចាន់ ដារ៉ា\tប្រុស\tក្រសួងអប់រំ\t',
        'សរុប\t២ នាក់\t\t\t',
      ),
      ['កញ្ញា|សុខ ស្រីមុំ|ក្រសួងសុខាភិបាល', 'លោក|ចាន់ ដារ៉ា|ក្រសួងអប់រំ'],
    ],
    [
      'a sheet whose titles come again on its second page',
      lines('Name,Company', 'Sok Dara,ABC', 'Name,Company', 'Chan Lina,ABA', 'Grand Total,2'),
      ['|Sok Dara|ABC', '|Chan Lina|ABA'],
    ],
    [
      'a list with its title above',
      lines('List of participants', 'Sok Dara', 'Chan Lina'),
      ['|Sok Dara', '|Chan Lina'],
    ],
    [
      'a table with bars',
      lines('Name | Company', 'Sok Dara | ABC', 'Chan Lina | ABA'),
      ['|Sok Dara|ABC', '|Chan Lina|ABA'],
    ],
    [
      'commas of full width',
      lines('王芳，中国银行', '李伟，工商银行'),
      ['|王芳|中国银行', '|李伟|工商银行'],
    ],
    [
      'Chinese list commas',
      lines('1、王芳、中国银行', '2、李伟、工商银行'),
      ['|王芳|中国银行', '|李伟|工商银行'],
    ],
    [
      'sep with a tab after it',
      lines('"sep=|"', 'Name|Company', 'Sok Dara|ABC'),
      ['|Sok Dara|ABC'],
    ],
    [
      'a first row that names first name and surname',
      lines('Name,Surname', 'Dara,Sok'),
      ['|Dara Sok'],
    ],
    [
      'names in Latin letters under Khmer titles',
      lines('នាមត្រកូល,នាមខ្លួន', 'Sok,Dara'),
      ['|Sok Dara'],
    ],
    [
      'surname, comma, given name',
      lines('Sok, Dara', 'Chan, Lina', 'Keo, Vanna'),
      ['|Dara Sok', '|Lina Chan', '|Vanna Keo'],
    ],
    [
      'a name and a firm',
      lines('Dara, ABC Bank', 'Lina, Wing', 'Vanna, ABC Bank'),
      ['|Dara|ABC Bank', '|Lina|Wing', '|Vanna|ABC Bank'],
    ],
    [
      'positions that are no titles',
      lines('Chan Lina,Student', 'Sok Dara,Teacher'),
      ['|Chan Lina', '|Sok Dara'],
    ],
  ])('takes the people of %s', (_, text, people) => {
    expect(taken(text)).toEqual(people)
  })
})

describe('readRoster, of what people paste from elsewhere', () => {
  it.each([
    [
      'whom a mail goes to',
      'Sok Dara <d@example.com>; "Chan, Lina" <l@example.com>',
      ['|Sok Dara', '|Chan|Lina'],
    ],
    [
      'names in one line',
      'Sok Dara, Chan Lina, Keo Vanna',
      ['|Sok Dara', '|Chan Lina', '|Keo Vanna'],
    ],
    ['Chinese names in one line', '王芳、李伟、张三', ['|王芳', '|李伟', '|张三']],
    [
      'a form, a field on a line',
      lines(
        '姓名：王芳',
        '单位：中国银行',
        '电话：13800138000',
        '',
        '姓名：李伟',
        '单位：工商银行',
      ),
      ['|王芳|中国银行', '|李伟|工商银行'],
    ],
    [
      'a form in one line',
      lines(
        'Name: Sok Dara, Company: ABC Bank, Phone: 012 345 678',
        'Name: Chan Lina, Company: ABA, Phone: ',
      ),
      ['|Sok Dara|ABC Bank', '|Chan Lina|ABA'],
    ],
    [
      'words between spaces',
      lines('1.王芳 女 中国银行 经理 13800138000', '2.李伟 男 工商银行 主管 13900139000'),
      ['|王芳|中国银行|经理', '|李伟|工商银行|主管'],
    ],
    [
      'a table in Markdown',
      lines('| Name | Company |', '|---|---|', '| Sok Dara | ABC |'),
      ['|Sok Dara|ABC'],
    ],
    [
      'a letter',
      lines('Dear all,', '1) Mr Sok Dara, Manager, ABC Bank', '2) Ms Chan Lina, Officer, ABA Bank'),
      ['Mr|Sok Dara|ABC Bank|Manager', 'Ms|Chan Lina|ABA Bank|Officer'],
    ],
    [
      'a heading with its count',
      lines('Participants (2)', 'Sok Dara', 'Chan Lina'),
      ['|Sok Dara', '|Chan Lina'],
    ],
    [
      'a middle name',
      lines('First Name\tMiddle Name\tLast Name', 'Dara\tR.\tSok'),
      ['|Dara R. Sok'],
    ],
    ['French titles', lines('Nom,Prénom,Société', 'Sok,Dara,ABC'), ['|Dara Sok|ABC']],
    ['Vietnamese titles', lines('Họ,Tên', 'Nguyễn,Văn An'), ['|Nguyễn Văn An']],
    [
      'a buyer beside the one who comes',
      lines(
        'Buyer first name,Buyer last name,Attendee first name,Attendee last name',
        'A,B,Dara,Sok',
      ),
      ['|Dara Sok'],
    ],
    ['numbers in words', lines('一、王芳', '二、李伟'), ['|王芳', '|李伟']],
    ['letters that count', lines('ក. សុខ ដារ៉ា', 'ខ. ចាន់ លីណា'), ['|សុខ ដារ៉ា', '|ចាន់ លីណា']],
    [
      'ages',
      lines('Sok Dara,28,ABC', 'Chan Lina,31,ABA', 'Keo Vanna,28,ABC'),
      ['|Sok Dara|ABC', '|Chan Lina|ABA', '|Keo Vanna|ABC'],
    ],
  ])('takes the people of %s', (_, text, people) => {
    expect(taken(text)).toEqual(people)
  })
})
