/**
 * A text without what chat programs put before each message when it is copied or exported: when it was
 * sent, and by whom. What the program says itself is left empty. Lines count as before.
 */
export function withoutChatStamps(text: string): string {
  if (!anyStamp.test(text)) return text
  return text.split('\n').map(withoutStamp).join('\n')
}

function withoutStamp(line: string): string {
  if (line.length > longestLine) return line
  if (senderBeforeStamp.test(line)) return ''
  const inBrackets = stampInBrackets.exec(line)
  const found = inBrackets ?? stampAndDash.exec(line)
  if (found === null) return line
  const rest = line.slice(found[0].length)
  const sent = sender.exec(rest)
  // `12/11/2026, 09:14 - You created this group`: no one has sent this.
  if (sent === null && inBrackets === null) return ''
  const message = rest.slice(sent?.[0].length ?? 0)
  return /^[^\p{L}\p{Nd}]*<[^<>]{1,60}>\s*$/u.test(message) ? '' : message
}

/** A message that is longer tells of nobody. */
const longestLine = 4000

const date = [
  String.raw`\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}`,
  String.raw`\p{Nd}{1,2} \p{L}[\p{L}\p{M}]{2,11}\.? \p{Nd}{4}`,
  String.raw`\p{L}{3,9}\.? \p{Nd}{1,2}, \p{Nd}{4}`,
].join('|')
const half = String.raw`[ap]\.?\s?m\.?|上午|下午|凌晨|中午|晚上|ព្រឹក|ល្ងាច`
const time = String.raw`(?:(?:${half})\s?)?\p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?:\s?(?:${half}))?`
const stamp = String.raw`(?:(?:${date}),?\s+(?:at\s+)?(?:${time})|(?:${time}),\s+(?:${date}))`
/** Marks of direction, which some programs write before a line, and spaces. */
const before = String.raw`^[\s\u200b\u200e\u200f\u202a-\u202e\ufeff]*`

/** WhatsApp on iPhones and in a browser, Telegram: `[12/11/26, 09:14] Sok Dara: …`. */
const stampInBrackets = new RegExp(String.raw`${before}\[${stamp}\]\s*`, 'iu')
/** WhatsApp on Android: `12/11/2026, 09:14 - Sok Dara: …`. */
const stampAndDash = new RegExp(String.raw`${before}${stamp}\s+[-–]\s+`, 'iu')
/** Telegram on computers, a line alone above the message: `Sok Dara, [12 Nov 2026 at 09:14]:`. */
const senderBeforeStamp = new RegExp(
  String.raw`${before}[^[\]\n]{1,80},\s*\[${stamp}\][:\s]*$`,
  'iu',
)
const anyStamp = new RegExp(stamp, 'iu')
/** `Sok Dara:`, `~ Dara (ABC):` or a number to call. */
const sender = /^(?:[^:：()（）]|\([^()]{0,60}\)|（[^（）]{0,60}）){1,80}[:：](?:\s+|$)/u
