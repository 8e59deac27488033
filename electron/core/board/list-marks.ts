/** Bullets and boxes that nobody writes for anything else; Word and PowerPoint have their own from U+F000 on. */
const bare = /^[•●○◦■□▪▫‣⁃➢➤❖◆◇☐☑☒\uf000-\uf0ff]\s*/
/** Signs that are bullets where something stands apart from them. */
const apart = /^(?:[·∙・*–—✓✔✗✘▶►▸★☆-]|\[[ xX✓✔]?\])\s+/
/** Letters that Word writes for its round, square and arrow bullets. */
const lettered = /^[o§Øüqv]\t\s*/
const bullets = [bare, apart, lettered]

/** A number or a letter of a list, and what stands behind it. */
const numbered =
  /^\(?([0-9\u17e0-\u17e9]{1,3}|[a-z\u1780-\u17a2]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})(?:[.):]\s+|[)．）、：]\s*)/i
const levelled = /^[0-9\u17e0-\u17e9]{1,2}(?:\.[0-9\u17e0-\u17e9]{1,2})+(?:[.)]\s+|\t\s*)/
const circled = /^[①-⑳⑴-⒇⒈-⒛❶-❿➀-➉]\s*/
/** What is not seen at the beginning of a line, and spaces. */
const unseen = /^[\s\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/

/** Lines without the bullets, check boxes and numbers of the lists that they were in. */
export function withoutListMarks(lines: readonly string[]): readonly string[] {
  const bare = lines.map(withoutBullets)
  const marks = bare.map((line) => numbered.exec(line))
  const isList = marks.filter((mark) => mark !== null).length > 1 && runsOn(marks)
  return bare.map((line, index) => {
    const mark = marks[index]
    const level = levelled.exec(line) ?? circled.exec(line)
    if (level !== null) return withoutBullets(line.slice(level[0].length))
    if (!mark || !(isList || standsAlone(mark))) return line
    return withoutBullets(line.slice(mark[0].length))
  })
}

/** Whether a line is nothing but a bullet, as the first cell of a list that is a table. */
export const isListMark = (line: string): boolean =>
  line.trim() !== '' &&
  (withoutListMarks([`${line.trim()} .`])[0] === '.' ||
    withoutListMarks([`${line.trim()}\t.`])[0] === '.')

/** A box may stand behind a bullet, a bullet behind an indent. */
function withoutBullets(line: string): string {
  let rest = line.replace(unseen, '')
  for (let turns = 0; turns < 3; turns += 1) {
    const mark = bullets.map((one) => one.exec(rest)).find((found) => found !== null)
    if (mark == null) break
    rest = rest.slice(mark[0].length).replace(unseen, '')
  }
  return rest
}

/** The number of a single line is one where it is the first, or stands at a tab; else it may be a word. */
const standsAlone = (mark: RegExpExecArray): boolean =>
  mark[0].endsWith('\t') || /^[1១一]$/.test(mark[1] ?? '')

const letters = 'abcdefghijklmnopqrstuvwxyz'
const khmer = Array.from({ length: 0x17a3 - 0x1780 }, (_, at) => String.fromCodePoint(0x1780 + at))
const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ')
const chinese = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ')
const sequences: readonly (readonly string[])[] = [[...letters], khmer, roman, chinese]

/** Whether the marks count on: what does not is initials, or the beginning of a sentence. */
function runsOn(marks: readonly (RegExpExecArray | null)[]): boolean {
  const written = marks.flatMap((mark) => mark?.[1]?.toLowerCase() ?? [])
  if (written.every((mark) => /^[0-9\u17e0-\u17e9]+$/.test(mark))) return true
  return sequences.some((sequence) => {
    const places = written.map((mark) => sequence.indexOf(mark))
    return places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? -1)))
  })
}
