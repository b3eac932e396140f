import type { Locale } from '@minqiao/contracts'
import type { Kind } from '../api/types.ts'

export interface KindBranch {
  value: string
  title: string
  children: KindBranch[]
}

type Named = Pick<Kind, 'kindCode' | 'parentCode' | 'name' | 'nameEn'>

export function kindName({ name, nameEn }: Pick<Kind, 'name' | 'nameEn'>, locale: Locale): string {
  return locale === 'en' && nameEn ? nameEn : name
}

/** The kinds as a tree, in the order they come; one whose parent is missing stands at the top. */
export function kindBranches(kinds: readonly Named[], locale: Locale): KindBranch[] {
  const branches = new Map(
    kinds.map((kind) => [
      kind.kindCode,
      { value: kind.kindCode, title: kindName(kind, locale), children: [] as KindBranch[] },
    ]),
  )
  const tops: KindBranch[] = []
  for (const { kindCode, parentCode } of kinds) {
    const branch = branches.get(kindCode)
    if (!branch) continue
    const above = parentCode === null ? undefined : branches.get(parentCode)
    if (above) above.children.push(branch)
    else tops.push(branch)
  }
  return tops
}
