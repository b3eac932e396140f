/** Longer ones the server never makes. */
const longest = 100

/**
 * The token in the fragment of an invitation link, `#invitation=TOKEN`; undefined when there is
 * none. Browsers send a fragment to no server, so it stands in no log on the way.
 */
export function invitationIn(fragment: string): string | undefined {
  const token = new URLSearchParams(fragment.replace(/^#/, '')).get('invitation')?.trim()
  return token && token.length <= longest ? token : undefined
}
