/**
 * Every code point that the fonts in `assets/fonts` have an outline for, as ranges: the distance from the
 * end of the range before, and `+` how far it reaches, in base 36. A test holds it against the fonts and
 * tells what to write where a font has changed.
 */
const ranges = `
0 d j+2n x+k7 3+5 5+6 2 2+j 2+1q f+8v r5+3j 1h8 1ad+2l 3+9 7+9 dj+v 4x+g 5 2+7 c2+8 3c+6x
2+7u 3+5 3+11 3+5 3+7 2 2 2 2+u 3+1g 2+e 2+d 3+5 2+i 3+2 2+8 2+2s 2+b 3+q 2+c 4+w t+3 2+2 c
g+3v 5+9 g+1 5 9+1 b+2 5+1 4 2 2 i+a 3 2 b 2+1 2+6 4 2+2 2 3+2 3+3 3 2+9 6+3 6 6 2 3 4 k+2
2+3 3+1 3+1 3+1 3+1 b+5 3+1 a+4 7 5 q 5+2 k+1 k h+f 2+7 2+5 3+j 1y+p 2+4 l+2 d+t 7+1w q+a
m+nz 1t+73 y+1 i+1 24 1q 18 f+1 79+d 5+t u+12 3+v 2+2u 2 2p+v 9t+3h z+p 2+2g d+5x r+b 5+1r
2+2d 3+2u 6+16 2+1e 2+15 2+17 5+z d+1a 2+7f 2+58o b+g8f 18x+2n 2p+5m 6+1 2 2+4 p+d 74 1b
ea+1n fbp+3 2+1 5+1 9 2+3 7 b+1 2 2+4 2+3 9 4+3 4 4+1 b 4+5 7 4 2 2 3+2 3+2 4+1 5+2 2 5 2 3
m 5 4 4 2+1 2 5+1 a 8+1 3+4 2+2 3 2 8 3+1 5 3 2 3 3+3 2 2+3 2 2+1 4 7+2 2+1 3+2 6 4+2 2+1 2
d 2 2 i+1 4i+6 l6 e+b 7+1e 2+i 2+3 44 2+4e 2+t 4+5 3+5 3+5 3+2 4+6 2+6 b+4 8z+26 2+c 4 1c+19
6b+r w5+5 2+15 2+8 1ba+u 12rm+j d+j d+2e a+o 2a0+u 3c2+17 5+2r d+e 3+e 2+e 2+10 b+4t 1l+s
e+17 5+8 8+1 4v+rd 3+g 4+c 4+3a 5+2m 7+b 5 g+b 5+1j 9+9 7+13 9+t 3+1 27+9f d+d 3+c 4+1y 2
4+h 2+c 4+b 6+42 2+1i 12+9 we 2 1v 48 xw 26 196 1ca 3d ck 3w8 2f0 1cc+1 az rf g 1cr 6q 12 3g
24 221 1c 1y 10v sg ne h8 dl 7a d1 ej 5h 2hd 16l 7c 1u sv hc t 97 o9 72 8 2 3 cb 3u 1k6 b5
1gu 5 9 1n5 7y s 7t 6 y 11m at+1 f+1 51 7n 2r c 3 b 3r c 3 26 3q 8 7 3 k+1 14 3c+1 4 1g d
14+1 9+2 2 2 2x+1 n 1s 58 s x j 3 a 4 i 4c en 48 3 q 7 48 9o g 34 1e e8+1 3j x 7f 4 w 3n c s
37 1w 6 3 84 c 3 4r 5t 5 9 8 2+2 2 j 8+1 69 3 34 y 1o 64 5 3 i k 3 j 6d c 33 18 3k 4+1 3 7+1
2 4 2 9 4 c+1 9 5 3 3 4 3 2 4 1h e+1 e 3s 9 46+1 7 2 3+1 7 3l 2 2+1 f+1 8 5+1 13 1v 2 9 3 4
2a c b 1bl 6yo 1e 4dj+1 b2 fd1g+9 14+p 5 2nom+9 n2 2+9
`

/** Whether there is an outline for a code point, so that paper shows it as it is. */
export function isCarried(codePoint: number): boolean {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= codePoint) low = middle + 1
    else high = middle
  }
  return low > 0 && codePoint <= (ends[low - 1] ?? -1)
}

const { starts, ends } = read(ranges)

function read(written: string) {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const range of written.trim().split(/\s+/)) {
    const [distance = '', reach = '0'] = range.split('+')
    const start = at + Number.parseInt(distance, 36)
    at = start + Number.parseInt(reach, 36)
    starts.push(start)
    ends.push(at)
  }
  return { starts, ends }
}
