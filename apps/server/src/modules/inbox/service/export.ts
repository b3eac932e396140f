import type { Exporter } from '#modules/citizens/index.ts'
import type { Message } from '../repo/messages.ts'
import { listEverythingSaid } from '../repo/person-data.ts'

/** Everything a person said to an account and was told by it. */
export const exportMessages: Exporter = async ({ db }, { accountId, followerId }) => {
  const said = await listEverythingSaid(db, { accountId, conversationId: followerId })
  return [
    {
      name: 'messages',
      title: { zh: '消息往来', en: 'Messages' },
      fields: [
        { key: 'at', title: { zh: '时间', en: 'At' } },
        { key: 'direction', title: { zh: '方向', en: 'Direction' } },
        { key: 'kind', title: { zh: '类型', en: 'Kind' } },
        { key: 'text', title: { zh: '内容', en: 'Text' } },
        { key: 'place', title: { zh: '位置', en: 'Place' } },
        { key: 'link', title: { zh: '链接', en: 'Link' } },
        { key: 'file', title: { zh: '文件', en: 'File' } },
        { key: 'state', title: { zh: '发送状态', en: 'State of sending' } },
      ],
      rows: said.map(rowOf),
    },
  ]
}

function rowOf({ at, direction, kind, text, body, state }: Message) {
  const { latitude, longitude, url, eventKey, mediaType, bytes } = body
  return {
    at: at.toISOString(),
    direction,
    kind,
    text,
    place: latitude === undefined ? null : `${latitude},${longitude}`,
    link: url ?? eventKey ?? null,
    file: mediaType === undefined ? null : `${mediaType}, ${bytes} bytes`,
    state,
  }
}
