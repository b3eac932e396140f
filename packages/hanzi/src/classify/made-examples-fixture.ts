import { createRandom } from './random.ts'
import type { Example, Message } from './types.ts'

const TOPICS: Record<string, string[]> = {
  道路: ['路面破损', '路灯不亮', '公交站台', '停车位', '人行道', '井盖'],
  环境: ['油烟扰民', '夜间噪音', '污水', '垃圾堆放', '扬尘'],
  教育: ['入学报名', '学区划分', '校车', '补课收费', '幼儿园'],
}

/** Messages made up from lists of words, always the same for the same seed. */
export function makeExamples(count: number, seed: number, topics = TOPICS): Example[] {
  const random = createRandom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const labels = Object.keys(topics)
  return Array.from({ length: count }, () => {
    const label = pick(labels)
    const about = () => pick(topics[label] ?? [])
    const place = pick(['南门街', '新华路', '青山小区', '桥头村'])
    const message: Message = {
      title: `${place}${about()}`,
      detail: `您好，${place}的${about()}已经${Math.floor(random() * 90)}天了，还有${about()}，请尽快处理。`,
    }
    return { message, label }
  })
}
