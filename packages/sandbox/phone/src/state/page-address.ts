/**
 * Gives the address at which a person ends up who opens `url`.
 *
 * An address of web authorisation leads on to its `redirect_uri`.
 */
export function landingAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const next = new URL(url).searchParams.get('redirect_uri')
  return next !== null && /^https?:\/\//iu.test(next) && URL.canParse(next) ? next : url
}

/** Names the host of an address, with its port. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
