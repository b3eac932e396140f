/** Texts of the platform's list of error codes (open.weibo.com/wiki/Error_code). */
const MESSAGES: Record<number, string> = {
  10005: 'Permission denied, need a high level appkey',
  10008: 'Param error, see doc for more info',
  10014: 'Insufficient app permissions',
  10016: 'Miss required parameter (%s), see doc for more info',
  10017: "Parameter (%s)'s value invalid, see doc for more info",
  10020: 'Request api not found',
  10021: 'HTTP method is not suported for this request',
  10022: 'IP requests out of rate limit',
  10023: 'User requests out of rate limit',
  10024: 'User requests for (%s) out of rate limit',
  20003: 'User does not exists',
  20005: 'Unsupport image type, only suport JPG, GIF, PNG',
  20006: 'Image size too large',
  20012: 'Text too long, please input text less than 140 characters',
  20016: 'Out of limit',
  20019: 'Repeat content',
  20101: 'Target weibo does not exist',
  20112: 'Permission Denied!',
  20201: 'Target weibo comment does not exist',
  20203: 'Not your own comment',
  21322: 'redirect_uri_mismatch',
  21323: 'invalid_request',
  21324: 'invalid_client',
  21325: 'invalid_grant',
  21327: 'expired_token',
  21332: 'invalid_access_token',
}

/** Stops a call with an error code; `detail` fills the text's gap. */
export function refuseWeibo(code: number, detail = ''): never {
  throw new WeiboError(code, (MESSAGES[code] ?? 'System error').replace('%s', detail))
}

/** Stops a call with a text of its own. */
export function refuseWeiboWith(code: number, text: string): never {
  throw new WeiboError(code, text)
}

export class WeiboError extends Error {
  override readonly name = 'WeiboError'
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}
