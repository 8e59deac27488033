import { composed } from './compose.ts'

/** Letters of Latin alphabets that Unicode does not take apart into a plain letter and its marks. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ...pairs('Đ D đ d Ð D ð d Ɖ D ɖ d Ɗ D ɗ d Ł L ł l Ƚ L ƚ l Ø O ø o Ɵ O ɵ o Ɔ O ɔ o'),
  ...pairs('Æ AE æ ae Œ OE œ oe ẞ SS ß ss Þ Th þ th Ŋ Ng ŋ ng ı i ȷ j Ħ H ħ h Ŧ T ŧ t'),
  ...pairs('Ɓ B ɓ b Ƀ B ƀ b Ȼ C ȼ c Ƈ C ƈ c Ɛ E ɛ e Ə E ə e Ǝ E ǝ e Ɇ E ɇ e Ƒ F ƒ f Ɠ G ɠ g'),
  ...pairs('Ǥ G ǥ g Ɣ G ɣ g Ɨ I ɨ i Ɩ I ɩ i Ɉ J ɉ j Ƙ K ƙ k Ɲ N ɲ n Ƥ P ƥ p Ɍ R ɍ r Ʈ T ʈ t'),
  ...pairs('Ƭ T ƭ t Ⱦ T ⱦ t Ʉ U ʉ u Ʋ V ʋ v Ƴ Y ƴ y Ɏ Y ɏ y Ƶ Z ƶ z Ȥ Z ȥ z ĸ k'),
])

/** A text with its Latin letters written in ASCII: `Đà Nẵng` → `Da Nang`. Other scripts stay as they are. */
export function asciiLetters(text: string): string {
  const bare = composed(text, 'NFKD').replace(/\p{M}/gu, '')
  return bare.replace(/[^\p{ASCII}]/gu, (letter) => plainLetters.get(letter) ?? letter)
}

function pairs(text: string): readonly (readonly [string, string])[] {
  const words = text.split(' ')
  return words.flatMap((letter, at) => (at % 2 === 0 ? [[letter, words[at + 1] ?? '']] : []))
}
