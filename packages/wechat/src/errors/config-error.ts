export type ConfigErrorCode = 'BAD_ENCODING_AES_KEY' | 'BAD_TOKEN' | 'BAD_APP_ID' | 'BAD_SECRET'

/** A setting of the account that cannot work: thrown when it is used first, never for a request. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code: ConfigErrorCode

  constructor(code: ConfigErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
