export const khmerWordList = `អតិថិជន`
