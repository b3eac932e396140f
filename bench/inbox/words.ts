/** Two-character words a citizen may write to an office, the frequent ones first. */
const frequent =
  `我们 你们 怎么 什么 可以 请问 办理 时间 没有 需要 现在 电话 小区 社保 公交 窗口 材料
证明 身份 手机 今天 明天 医院 学校 孩子 老人 停水 停电 垃圾 噪音 道路 施工 物业 业主 缴费 退费 补办 预约
地址 周末 上班 下班 中午 工作 人员 领导 投诉 建议 反映 解决 回复 谢谢 麻烦 情况 问题 政策 补贴 申请 审核
结果 进度 查询 网上 大厅 医保 养老 退休 工资 公司 合同 劳动 仲裁 户口 迁移 落户 居住 房产 过户 贷款 公积
租房 廉租 危房 改造 拆迁 赔偿 安置 河道 污水 臭味 油烟 工地 夜间 扰民 路灯 红灯 停车 车位 罚单 驾照 年检
公园 厕所 树木 草坪 井盖 积水 燃气 暖气 供暖 热水 电梯 消防 通道 堵塞 流浪 犬只 疫苗 接种 挂号 报销 转诊`
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Characters out of which the long tail of names and rare words is drawn. */
const letters = [
  ...new Set(
    `东南西北中山水河江湖海城镇乡村里巷街桥路口门楼园林田石金木火土春夏秋冬风云雨雪日月星光明亮清新福禄寿喜安平和顺
     丰盛华荣昌兴隆泰康宁静雅文武德仁义礼智信忠孝勇敏捷达通远长久永恒天地人家国民生业农工商学兵医药书画琴棋诗酒茶
     花草鸟鱼虫龙凤虎豹鹿鹤松竹梅兰菊荷桃李杏梨枣桂柳杨柏枫红黄蓝绿白黑紫青灰粉大小高低上下左右前后内外多少轻重快慢
     早晚新旧古今老少男女父母兄弟姐妹子孙一二三四五六七八九十百千万站台站场馆店铺厂矿校院所局处科室部队组班社区联合`.replace(
      /\s+/gu,
      '',
    ),
  ),
]

/** Small words between the others. */
const particles = [...'的了是在不有也都就和把被给到还很这那吗呢']

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws ranks from 0 on, the n-th with a frequency in proportion to 1 / (n + 1) (Zipf). */
export function createZipf(size: number, chance: () => number): () => number {
  const reach = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 1)
    reach[rank] = sum
  }
  return () => {
    const point = chance() * sum
    let low = 0
    for (let high = size - 1; low < high; ) {
      const middle = (low + high) >> 1
      if ((reach[middle] ?? 0) < point) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Twenty thousand words, by rank. */
export function makeVocabulary(chance: () => number): string[] {
  const words = new Set(frequent)
  const letter = () => letters[Math.floor(chance() * letters.length)] ?? '一'
  while (words.size < 20_000) words.add(letter() + letter())
  return [...words]
}

/** A writer of sentences of four to sixteen words. */
export function createWriter(vocabulary: readonly string[], chance: () => number): () => string {
  const draw = createZipf(vocabulary.length, chance)
  return () => {
    const count = 4 + Math.floor(chance() * 13)
    let text = ''
    for (let n = 0; n < count; n++) {
      text += vocabulary[draw()] ?? ''
      const dice = chance()
      if (dice < 0.3) text += particles[Math.floor(chance() * particles.length)] ?? ''
      else if (dice < 0.42) text += '，'
    }
    return `${text}${chance() < 0.4 ? '？' : '。'}`
  }
}
