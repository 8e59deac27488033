export type Rows = readonly (readonly string[])[]

/** What stands in a column of some rows, but for what is empty. */
export const cellsOf = (rows: Rows, at: number): readonly string[] =>
  rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
