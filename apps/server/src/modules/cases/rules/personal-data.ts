/** A place in a text where personal data stand. */
export interface Found {
  kind: 'id-card' | 'mobile' | 'bank-card' | 'email' | 'plate' | 'door' | 'name' | 'telephone'
  start: number
  end: number
}

/** Weights and check characters of a citizen's identity number. Source: GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** Whether eighteen characters are an identity number: date and check character must be right. */
export function isIdCard(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false
  const [month, day] = [Number(text.slice(10, 12)), Number(text.slice(12, 14))]
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0)
  return checks[sum % 11] === text[17]?.toUpperCase()
}

/** Whether digits are a bank card's: sixteen to nineteen with the check digit of ISO/IEC 7812. */
export function isBankCard(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(digits)) return false
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

type Finder = (text: string) => Found[]

function all(
  text: string,
  kind: Found['kind'],
  pattern: RegExp,
  isOne: (match: string) => boolean = () => true,
): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const whole = match.groups?.it ?? match[0]
    if (!isOne(whole)) return []
    const start = match.index + match[0].lastIndexOf(whole)
    return [{ kind, start, end: start + whole.length }]
  })
}

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于时傅卞齐康伍余元顾孟平黄穆萧尹姚邵汪祁毛狄米贝明臧成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪包左石崔吉龚程邢裴陆荣翁段侯宁武刘龙叶黎白赖乔谭曾关欧'

const finders: Record<Found['kind'], Finder> = {
  'id-card': (text) => all(text, 'id-card', /(?<!\d)\d{17}[\dXx](?!\d)/gu, isIdCard),
  'bank-card': (text) => all(text, 'bank-card', /(?<!\d)\d{16,19}(?!\d)/gu, isBankCard),
  mobile: (text) => all(text, 'mobile', /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/gu),
  telephone: (text) => all(text, 'telephone', /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/gu),
  email: (text) => all(text, 'email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu),
  plate: (text) =>
    all(
      text,
      'plate',
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}/gu,
    ),
  door: (text) =>
    all(
      text,
      'door',
      /(?:\d+\s*(?:号楼|栋|幢|单元|弄)\s*)*\d+\s*(?:室|房|户)|\d+\s*(?:号楼|栋|幢)(?:\s*\d+\s*单元)?/gu,
    ),
  name: (text) => [
    ...all(
      text,
      'name',
      new RegExp(
        `(?:我叫|我是|本人叫?|姓名[:：]?|联系人[:：]?|名叫)\\s*(?<it>[${surnames}][\\p{Script=Han}]{1,2}?)(?=[,，。；;、\\s]|电话|手机|，|$)`,
        'gu',
      ),
    ),
    ...all(
      text,
      'name',
      new RegExp(
        `(?<it>[${surnames}][\\p{Script=Han}]{0,2}?)(?=先生|女士|同志|老师傅|大爷|大妈|某)`,
        'gu',
      ),
    ),
  ],
}

/** Personal data in a text by their form, in the order they stand; none lies in another. */
export function findPersonalData(
  text: string,
  kinds: readonly Found['kind'][] = Object.keys(finders) as Found['kind'][],
): Found[] {
  const found = kinds.flatMap((kind) => finders[kind](text))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, place) => !found.slice(0, place).some((other) => one.start < other.end))
}
