export * as network from './api/base.ts'
export * as custom from './api/customer/message.ts'
export * as staff from './api/customer/staff.ts'
export * as menu from './api/custommenu.ts'
export * as draft from './api/draftbox.ts'
export * as comment from './api/leaving.ts'
export { MEDIA_LIMITS, type MediaType } from './api/material/limits.ts'
export * as material from './api/material/permanent.ts'
export * as media from './api/material/temporary.ts'
export * as mass from './api/notify/message.ts'
export * as notice from './api/notify/notify.ts'
export * as oneTime from './api/notify/subscribe.ts'
export * as template from './api/notify/template.ts'
export * as quota from './api/openapi.ts'
export * as freepublish from './api/public.ts'
export * as qrcode from './api/qrcode.ts'
export * as tag from './api/user/tag.ts'
export * as user from './api/user/userinfo.ts'
export * as oauth from './api/webdev/access.ts'
export * as jssdk from './api/webdev/jssdk.ts'
export * as activity from './api/wedata/activity.ts'
export * as datacube from './api/wedata/news.ts'
export type { DaySpan } from './api/wedata/span.ts'
export { dedupeKeyOf } from './callback/dedupe-key.ts'
export type * from './callback/messages/account-events.ts'
export type * from './callback/messages/follow-events.ts'
export type { Head } from './callback/messages/head.ts'
export type * from './callback/messages/job-events.ts'
export type * from './callback/messages/menu-events.ts'
export type * from './callback/messages/notice-events.ts'
export {
  type InboundEvent,
  type InboundMessage,
  readMessage,
  type UnknownMessage,
} from './callback/messages/read-message.ts'
export type * from './callback/messages/standard.ts'
export {
  type CallbackConfig,
  cipherOf,
  type OpenedCallback,
  openCallback,
  verifyAddress,
} from './callback/open-callback.ts'
export type { CallbackQuery } from './callback/query.ts'
export { sealReply } from './callback/seal-reply.ts'
export {
  ACKNOWLEDGEMENT,
  REPLY_LIMITS,
  type Reply,
  type ReplyArticle,
  writeReply,
} from './callback/write-reply.ts'
export type { ApiCall, CallRecord, Download } from './client/api-call.ts'
export { type Client, type ClientOptions, createClient } from './client/client.ts'
export { int64 } from './client/json.ts'
export { type Upload, writeMultipart } from './client/multipart.ts'
export { createMemoryTokenStore, type StoredToken, type TokenStore } from './client/token-store.ts'
export {
  createTransport,
  type Transport,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from './client/transport.ts'
export { type Cipher, type CipherConfig, createCipher } from './crypto/cipher.ts'
export { sameSignature, signatureOf } from './crypto/signature.ts'
export {
  BadAnswerError,
  NetworkError,
  type NetworkFailure,
  OutcomeUnknownError,
  RequestError,
} from './errors/call-errors.ts'
export { CALLBACK_STATUS, CallbackError, type CallbackErrorCode } from './errors/callback-error.ts'
export { ConfigError, type ConfigErrorCode } from './errors/config-error.ts'
export {
  describeErrcode,
  type ErrcodeDescription,
  KNOWN_ERRCODES,
} from './errors/describe-errcode.ts'
export type { Bilingual, ErrcodeClass } from './errors/errcodes/table.ts'
export { PlatformError } from './errors/platform-error.ts'
export { ReplyError, type ReplyErrorCode } from './errors/reply-error.ts'
export type { XmlFields, XmlValue } from './xml/fields.ts'
export { parseXml, XML_LIMITS, type XmlLimits } from './xml/parse-xml.ts'
export { writeXml, type XmlWritable } from './xml/write-xml.ts'
