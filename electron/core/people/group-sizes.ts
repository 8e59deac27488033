/** How many people each group gets when `people` are dealt out to `groups`: differing by one at most. */
export function groupSizes(people: number, groups: number): readonly number[] {
  return Array.from({ length: groups }, (_, index) =>
    Math.floor((people + groups - 1 - index) / groups),
  )
}

/** About as many people as talk well at one table. */
const peopleInGroup = 6

/** The number of groups to suggest for so many people; one at least. */
export const suggestedGroups = (people: number): number =>
  Math.max(1, Math.round(people / peopleInGroup))
