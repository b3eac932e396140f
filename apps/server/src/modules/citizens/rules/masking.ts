/** An open id as lists show it: enough to tell two apart, too little to use. */
export function maskId(id: string): string {
  if (id === '') return ''
  return id.length <= 8 ? '*'.repeat(id.length) : `${id.slice(0, 3)}****${id.slice(-3)}`
}

/**
 * What to call a follower. The platform tells no names: the remark, or the end of our id.
 *
 * The end of a uuidv7 is random and says nothing about the person.
 */
export function nameOf(follower: { followerId: string; remark: string }): string {
  if (follower.remark !== '') return follower.remark
  return `微信用户 ${follower.followerId.slice(-5).toUpperCase()}`
}
