import { expect, it } from 'vitest'
import type { PhoneMessage } from '../../../src/contract.ts'
import { previewMessage } from './message-preview.ts'

const article = { title: '办事指南', description: '', picUrl: '', url: '' }

const CASES: [PhoneMessage['from'], PhoneMessage['body'], string][] = [
  ['account', { type: 'text', text: '点<a href="https://a.cn">这里</a>[微笑]' }, '点这里[微笑]'],
  [
    'person',
    { type: 'text', text: '<a href="https://a.cn">x</a>' },
    '<a href="https://a.cn">x</a>',
  ],
  ['person', { type: 'image', url: '' }, '[图片]'],
  ['person', { type: 'voice', url: '', seconds: 3 }, '[语音]'],
  ['account', { type: 'video', url: '' }, '[视频]'],
  ['account', { type: 'music', title: '曲', description: '', url: '' }, '[音乐]曲'],
  [
    'person',
    { type: 'location', latitude: 0, longitude: 0, scale: 1, label: '路口' },
    '[位置]路口',
  ],
  ['account', { type: 'news', articles: [article] }, '办事指南'],
  ['person', { type: 'news', articles: [article] }, '[链接]办事指南'],
  ['account', { type: 'news', articles: [] }, ''],
  ['account', { type: 'menu', head: '', items: [{ id: '1', content: '满意' }], tail: '' }, '满意'],
  ['account', { type: 'notice', title: '进度通知', fields: [] }, '进度通知'],
  ['system', { type: 'system', text: '已撤回' }, '已撤回'],
]

it.each(CASES)('%s %j reads %s', (from, body, line) => {
  expect(previewMessage({ from, body })).toBe(line)
})
