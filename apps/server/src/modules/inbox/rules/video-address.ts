/** Where the platform keeps videos beside its own interfaces. */
const hosts = ['qq.com', 'qpic.cn', 'wechat.com']

/**
 * The address a video may be fetched from; undefined for any other.
 *
 * It comes in an answer of the platform, for videos by plain HTTP (developers.weixin.qq.com, “Get
 * temporary materials”). Only the platform's own hosts are asked, never a bare address, another
 * port, or one with credentials: an answer must not lead the server into its own network.
 *
 * @param apiUrl where the interfaces are; the same origin is the platform too.
 */
export function videoAddress(text: unknown, apiUrl: string): string | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.origin === new URL(apiUrl).origin) return url.href
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && url.port === ''
  const isTheirs = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  return isWeb && isTheirs && url.username === '' && url.password === '' ? url.href : undefined
}
