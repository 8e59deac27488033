/** The groups and who is in them. */
export function PeopleBoard() {
  return null
}
