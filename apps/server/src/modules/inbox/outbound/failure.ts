import { errors } from '@minqiao/contracts'
import { PlatformError, RequestError } from '@minqiao/wechat'
import { Failure } from '#platform/errors.ts'
import { FileError } from '#platform/files/index.ts'
import type { SendFailure } from '../tables.ts'

/** What staff read when a message was not sent: why, and what to do, in both languages. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof PlatformError) {
    const { errcode, meaning, hint } = error
    return {
      errcode,
      reason: error.class,
      zh: `${meaning.zh}。${hint.zh}`,
      en: `${meaning.en.charAt(0).toUpperCase()}${meaning.en.slice(1)}. ${hint.en}`,
    }
  }
  if (error instanceof Failure) {
    const { zh, en } = errors[error.code]
    return { reason: error.code, zh, en }
  }
  if (error instanceof FileError || error instanceof RequestError) return badFile
  return unexpected
}

const badFile: SendFailure = {
  reason: 'file',
  zh: '图片文件不在了，或者平台不接收这样的图片，没有发出。请换一张再发。',
  en: 'The picture is gone, or is of a kind the platform does not take. It was not sent.',
}

const unexpected: SendFailure = {
  reason: 'unexpected',
  zh: '系统出错，没有发出。可以重新发送。',
  en: 'Something went wrong here and it was not sent. You may send it again.',
}

export const tooLate: SendFailure = {
  reason: 'too-late',
  zh: '还没有发出，回复窗口就关闭了。对方再次来信后可以重新发送。',
  en: 'The reply window closed before it could be sent. Send it again after the citizen writes.',
}

/** What staff read when the platform's records do not know the message. */
export const neverArrived: SendFailure = {
  reason: 'never-arrived',
  zh: '平台记录里没有这条消息，对方没有收到，可以重新发送。',
  en: 'The platform’s records do not hold this message: it did not arrive. You may send it again.',
}

/** What staff read when the records may not be asked: only the citizen can tell. */
export const cannotLookUp: SendFailure = {
  reason: 'cannot-look-up',
  zh: '平台没有回音，账号又无权查询客服聊天记录，无法确认对方是否收到。请与对方核实后再决定是否重新发送。',
  en: 'The platform gave no answer, and the account may not read the records of messages. Ask the citizen whether it arrived before you send it again.',
}
