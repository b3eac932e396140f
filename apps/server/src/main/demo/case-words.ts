export interface DemoCase {
  title: string
  text: string
  place: string
  source: 'telephone' | 'counter'
  name: string
  phone: string
  /** When it was taken in, in hours before now. */
  hoursAgo: number
  kindCode?: string
  mayPublish?: boolean
  confidential?: boolean
  /** How far it has come. */
  to?: {
    unit: string
    handler?: string
    asks?: { reason: string; unit: string }
    helper?: { unit: string; task: string }
    reply?: string
  }
}

/** Matters of a district that does not exist; nobody of these names or telephones does. */
export const demoCases: DemoCase[] = [
  {
    title: '东岸路小区二次供水水压太低',
    text: '东岸路 18 号院五楼以上早晚高峰几乎没有水，洗澡都成问题，已经一个多星期了。请问什么时候能修好？',
    place: '东岸路 18 号院',
    source: 'telephone',
    name: '周女士',
    phone: '13900000101',
    hoursAgo: 2,
  },
  {
    title: '东岸路停水没有通知',
    text: '东岸路 18 号院今天又停水了，没有任何通知，家里有老人，希望尽快来水。',
    place: '东岸路 18 号院',
    source: 'telephone',
    name: '吴先生',
    phone: '13900000102',
    hoursAgo: 1,
  },
  {
    title: '云桥大道井盖缺失',
    text: '云桥大道和滨河路交叉口非机动车道上一个井盖不见了，晚上看不清，骑车的人差点掉下去，很危险。',
    place: '云桥大道滨河路口',
    source: 'telephone',
    name: '郑先生',
    phone: '13900000103',
    hoursAgo: 3,
  },
  {
    title: '夜间施工噪声影响学生休息',
    text: '新城花园旁边的工地连续三天夜间施工到凌晨一点，孩子第二天还要上学，希望管一管。',
    place: '新城花园北门',
    source: 'counter',
    name: '冯女士',
    phone: '13900000104',
    hoursAgo: 30,
    kindCode: '020401',
    to: { unit: 'housing' },
  },
  {
    title: '老旧小区加装电梯进度',
    text: '福宁里 3 栋去年就公示了加装电梯，到现在没有开工。请问卡在哪一步？什么时候能动工？',
    place: '福宁里 3 栋',
    source: 'telephone',
    name: '孙先生',
    phone: '13900000105',
    hoursAgo: 60,
    mayPublish: true,
    to: {
      unit: 'housing',
      handler: 'handler',
      helper: {
        unit: 'street',
        task: '请协助核实福宁里 3 栋住户意见是否已经全部签字，并告知社区联系人。',
      },
    },
  },
  {
    title: '12 路公交晚高峰间隔太长',
    text: '12 路晚上六点以后经常半小时才来一班，东岸站台上都是人，能不能加开几班？',
    place: '东岸站',
    source: 'telephone',
    name: '钱女士',
    phone: '13900000106',
    hoursAgo: 50,
    kindCode: '030101',
    to: {
      unit: 'housing',
      handler: 'handler',
      asks: { reason: '公交班次由交通部门管理，不属于本单位职责。', unit: 'traffic' },
    },
  },
  {
    title: '物业乱收停车费',
    text: '江南苑物业从上个月起在公共道路上划线收停车费，没有公示收费依据，业主都不同意。',
    place: '江南苑',
    source: 'telephone',
    name: '李女士',
    phone: '13900000107',
    hoursAgo: 24 * 16,
    to: { unit: 'housing', handler: 'handler' },
  },
  {
    title: '楼道堆放杂物',
    text: '和平里 7 栋楼道里堆满了杂物和电动车，通道只剩一个人宽，担心着火出不去。',
    place: '和平里 7 栋',
    source: 'counter',
    name: '王先生',
    phone: '13900000108',
    hoursAgo: 72,
    mayPublish: true,
    to: {
      unit: 'street',
      handler: 'handler-street',
      reply:
        '王先生您好：您反映的和平里 7 栋楼道堆物问题，我们已于昨日会同社区和物业现场清理，共清走杂物两车、劝离电动车 6 辆，并在一层张贴了告示。根据《高层民用建筑消防安全管理规定》第三十七条，公共门厅和疏散走道不得停放电动自行车，物业将每天巡查。如再发现请联系社区工作人员赵同志，联系电话 0551-00000012。',
    },
  },
  {
    title: '反映工作人员收受好处',
    text: '某窗口工作人员让办事的人到指定的店里复印，说不去就办不快。请查一查，不要让他们知道是谁说的。',
    place: '区政务服务中心',
    source: 'telephone',
    name: '不愿透露',
    phone: '13900000109',
    hoursAgo: 4,
    confidential: true,
  },
]
