import type { AnswerDraft } from '#modules/inbox/index.ts'

/** Automatic answers of the demo's accounts. */
export const demoAnswers: Omit<AnswerDraft, 'position' | 'enabled'>[] = [
  {
    trigger: 'welcome',
    words: [],
    matching: 'exact',
    keepsWaiting: false,
    reply: {
      kind: 'text',
      text: '您好，欢迎关注！\n有什么问题直接留言，工作时间内由工作人员答复。\n回复“社保”“公交”“办证”可以先看常见问题；回复“人工”由工作人员接待。',
    },
  },
  {
    trigger: 'keyword',
    words: ['人工', '转人工', '人工服务'],
    matching: 'exact',
    keepsWaiting: true,
    reply: { kind: 'text', text: '好的，已为您转给工作人员，请直接说明您的问题，我们会尽快答复。' },
  },
  {
    trigger: 'keyword',
    words: ['社保', '社保卡'],
    matching: 'contains',
    keepsWaiting: false,
    reply: {
      kind: 'text',
      text: '社保卡补办：本人带身份证到区政务服务中心二楼社保窗口，当场可取。\n社保缴费记录可以在“电子社保卡”里查到。\n没有解决您的问题？回复“人工”。',
    },
  },
  {
    trigger: 'keyword',
    words: ['公交', '班车'],
    matching: 'contains',
    keepsWaiting: true,
    reply: {
      kind: 'text',
      text: '公交线路与首末班时间在车站站牌和“云桥公交”均可查询。您反映的具体情况已转工作人员，稍后答复您。',
    },
  },
  {
    trigger: 'keyword',
    words: ['办证', '证件'],
    matching: 'contains',
    keepsWaiting: false,
    reply: {
      kind: 'text',
      text: '身份证、居住证：区政务服务中心一楼公安窗口，工作日 9:00—17:00。\n其他证照请在留言里写明证件名称，我们告诉您在哪里办、带什么材料。\n没有解决您的问题？回复“人工”。',
    },
  },
  {
    trigger: 'menu',
    words: ['ASK'],
    matching: 'exact',
    keepsWaiting: false,
    reply: { kind: 'text', text: '请直接在下面输入您的问题，可以发文字、图片、语音或位置。' },
  },
]

/** Prepared replies of the demo's staff. */
export const demoTemplates = [
  {
    title: '开头问候',
    shortcut: 'nh',
    text: '您好，您的留言已收到，我们正在核实，今天下班前给您答复。',
  },
  {
    title: '请补充地点',
    shortcut: 'dd',
    text: '请您补充一下具体地点（可以直接发送位置），方便我们尽快派人到现场查看。',
  },
  {
    title: '已转办',
    shortcut: 'zb',
    text: '您反映的问题已转相关单位办理，有进展会第一时间在这里告诉您。',
  },
  {
    title: '结束语',
    shortcut: 'js',
    text: '感谢您的反映。如果还有问题，随时在这里留言。',
  },
]

export interface DemoTalk {
  account: 'district' | 'labour'
  person: string
  says: string[]
  /** What the demo's answering person replies. */
  reply?: string
}

/** What the demo's citizens wrote; written for this demo. */
export const demoTalks: DemoTalk[] = [
  {
    account: 'district',
    person: '陈阿姨',
    says: [
      '你好，我想问一下，老年公交卡丢了在哪里补办？',
      '我住在东岸街道，腿脚不太方便，能不能就近办？',
    ],
    reply:
      '阿姨您好，老年公交卡可以在东岸街道便民服务中心一楼补办，带身份证就行，当场拿卡。腿脚不便可以请家人代办，家人也带上自己的身份证。',
  },
  {
    account: 'district',
    person: '小赵',
    says: ['滨河路和云桥大道路口的红绿灯坏了两天了，早高峰特别乱，麻烦尽快修一下'],
  },
  {
    account: 'district',
    person: '李师傅',
    says: ['我们小区楼下的烧烤摊每天营业到凌晨两点，油烟大，孩子睡不着，投诉过一次没有下文。'],
  },
  {
    account: 'district',
    person: '周女士',
    says: ['请问新生儿落户需要带哪些材料？', '外地户口的爸爸可以办理吗'],
    reply:
      '您好，新生儿落户请带：出生医学证明、父母双方身份证和户口簿、结婚证。随父或随母都可以，爸爸是外地户口也可以随妈妈在本区落户。',
  },
  { account: 'district', person: '老吴', says: ['公交 12 路末班车能不能延到晚上九点半？'] },
  { account: 'district', person: '何同学', says: ['区图书馆周一开放吗？想带同学去自习'] },
  {
    account: 'labour',
    person: '陈阿姨',
    says: ['退休认证一定要本人到现场吗？'],
    reply: '您好，不用到现场。打开“电子社保卡”小程序，点“待遇资格认证”，刷脸就可以完成。',
  },
  {
    account: 'labour',
    person: '小赵',
    says: ['公司拖欠两个月工资了，一共八个人，应该找哪里？', '有劳动合同和打卡记录'],
  },
  { account: 'labour', person: '孙女士', says: ['社保卡换新卡多久能拿到'] },
]
