/** What is to be put on and taken off to come from the tags held to those wanted. */
export function tagChange(
  held: readonly string[],
  wanted: readonly string[],
): { add: string[]; remove: string[] } {
  return {
    add: wanted.filter((tagId) => !held.includes(tagId)),
    remove: held.filter((tagId) => !wanted.includes(tagId)),
  }
}
