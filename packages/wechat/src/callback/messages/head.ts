import { CallbackError } from '../../errors/callback-error.ts'
import { integerOf, textOf, type XmlFields } from '../../xml/fields.ts'

/** What every push carries. */
export interface Head {
  /** The account's original id, `gh_…`. */
  toUserName: string
  /** The person's openid; for some events `sys` or another name of the platform. */
  fromUserName: string
  /** Unix time in seconds. */
  createTime: number
}

/** A reader makes one kind of message of its fields; undefined when they do not fit that kind. */
export type MessageReader<M> = (head: Head, fields: XmlFields) => M | undefined

/** Reads the fields that every push must have; throws MALFORMED_MESSAGE without them. */
export function readHead(fields: XmlFields): Head {
  const createTime = integerOf(fields, 'CreateTime')
  if (createTime === undefined || createTime < 0) throw missing('CreateTime')
  return {
    toUserName: readUserName(fields, 'ToUserName'),
    fromUserName: readUserName(fields, 'FromUserName'),
    createTime,
  }
}

/** A short word without spaces, such as MsgType and Event; throws MALFORMED_MESSAGE. */
export function readWord(fields: XmlFields, name: string): string {
  const word = textOf(fields, name)
  if (word === undefined || !/^[\w.-]{1,64}$/.test(word)) throw missing(name)
  return word
}

/** Printable ASCII without the colon, which separates the parts of a dedupe key. */
function readUserName(fields: XmlFields, name: string): string {
  const user = textOf(fields, name)
  if (user === undefined || !/^[!-9;-~]{1,128}$/.test(user)) throw missing(name)
  return user
}

function missing(name: string): CallbackError {
  return new CallbackError('MALFORMED_MESSAGE', `the message has no valid ${name}`)
}
