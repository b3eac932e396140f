/** The region that many names of government accounts begin with, e.g. `示例市`. */
const REGION = /^.{1,5}?(?:省|自治区|市|自治州|盟|区|县|旗|街道|镇|乡)/u

/** Gives the two characters for an account's picture: the first ones after the region it names. */
export function accountInitials(name: string): string {
  const rest = name.replace(REGION, '')
  return [...(rest.length >= 2 ? rest : name)].slice(0, 2).join('')
}
