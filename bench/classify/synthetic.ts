import { createRandom } from '@minqiao/hanzi'
import type { Labelled } from './examples.ts'

/** What each kind of message speaks of, and words that any kind may hold. */
const TOPICS: Record<string, string[]> = {
  道路: ['路面破损', '坑洼', '路灯不亮', '红绿灯', '公交站台', '停车位', '人行道', '井盖'],
  环境: ['油烟', '夜间噪音', '污水', '垃圾堆放', '臭味', '扬尘', '河水发黑', '焚烧秸秆'],
  教育: ['入学报名', '学区划分', '校车', '补课收费', '食堂伙食', '教师资格', '幼儿园', '午托'],
  社保: ['养老保险', '医保报销', '失业金', '拖欠工资', '退休年龄', '社保转移', '工伤认定'],
  住房: ['物业收费', '房产证', '电梯故障', '漏水', '公积金贷款', '交房延期', '加装电梯'],
}
const PLACES = ['南门街', '新华路', '青山小区', '东湖花园', '桥头村', '第三中学旁', '汽车站附近']
const OPENINGS = ['您好', '请问', '领导好', '我是附近居民', '反映一个问题', '多次拨打电话无人理会']
const CLOSINGS = ['请尽快处理', '望回复', '谢谢', '希望有关部门重视', '什么时候能解决']

/** Made up from lists of words; one in four also speaks of another kind, one in twenty is mislabelled. */
export function makeExamples(count: number, seed: number): Labelled[] {
  const random = createRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const labels = Object.keys(TOPICS)
  return Array.from({ length: count }, () => {
    const label = pick(labels)
    const about = () => pick(TOPICS[label] ?? [])
    const aside = random() < 0.25 ? `，${pick(TOPICS[pick(labels)] ?? [])}也有人说` : ''
    const detail = `${pick(OPENINGS)}，${pick(PLACES)}的${about()}已经${1 + Math.floor(random() * 30)}天了${aside}，还有${about()}，${pick(CLOSINGS)}。`
    const title = random() < 0.1 ? '' : `${pick(PLACES)}${about()}`
    return { message: { title, detail }, label: random() < 0.05 ? pick(labels) : label }
  })
}
