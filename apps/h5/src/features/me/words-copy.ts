import { defineWords } from '../../lib/words.ts'

export const copyWords = defineWords(
  'copy',
  {
    title: '我的信息副本',
    lead: '这是保存的全部内容。点名称展开来看，也可以下载。每次查看都会留下记录。',
    html: '下载，适合阅读和打印',
    json: '下载，适合交给其他系统（JSON）',
    fileHint: '微信里可能不能保存文件。存不下来时，请直接在本页查看。',
    heading: '{{title}}（{{count}} 条）',
    empty: '没有内容',
    more: '再显示 {{count}} 条',
    yes: '是',
    no: '否',
  },
  {
    title: 'A copy of what is kept',
    lead: 'This is all of it: tap a name to read it here, or take a copy with you. Every look at it is put on record.',
    html: 'Take a copy to read or print',
    json: 'Take a copy for another system (JSON)',
    fileHint: 'WeChat may not be able to save files. If so, read it here.',
    heading: '{{title}} ({{count}})',
    empty: 'nothing',
    more: '{{count}} more',
    yes: 'yes',
    no: 'no',
  },
)
