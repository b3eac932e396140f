import type { World } from '../world/world.ts'

export interface Tag {
  id: number
  name: string
}

/** Tags 0 to 2 are the platform's own; the account's begin at 100. */
const DEFAULT_TAGS: readonly Tag[] = [{ id: 2, name: '星标组' }]
export const FIRST_TAG_ID = 100

export function tagsOf(world: World, appId: string): Map<number, Tag> {
  const known = world.state.tags.get(appId)
  if (known) return known
  const tags = new Map<number, Tag>(DEFAULT_TAGS.map((tag) => [tag.id, { ...tag }]))
  world.state.tags.set(appId, tags)
  return tags
}
