import { type ButtonType, keyed, levels, type MenuButton, type MenuFault } from './menu-shape.ts'

/** A fault before its place is known. */
export type Told = Pick<MenuFault, 'field' | 'severity' | 'zh' | 'en'>

const keyBytes = 128
const urlBytes = 1024

/** Checks a name: there, of characters that are allowed, not too long. */
export function checkName(name: string, level: 0 | 1): Told[] {
  const { nameBytes, shownCharacters } = levels[level]
  if (name.trim() === '') return [error('name', '请填写名称', 'A name is needed')]
  if (hasControls(name) || /\\u[0-9a-f]{4}/i.test(name))
    return [error('name', '名称中有不能使用的字符', 'The name has characters that are not allowed')]
  const bytes = Buffer.byteLength(name)
  if (bytes > nameBytes)
    return [
      error(
        'name',
        `名称最长 ${nameBytes} 字节（约 ${Math.floor(nameBytes / 3)} 个汉字），现为 ${bytes} 字节`,
        `At most ${nameBytes} bytes (about ${Math.floor(nameBytes / 3)} Chinese characters), not ${bytes}`,
      ),
    ]
  if ([...name].length > shownCharacters)
    return [
      {
        field: 'name',
        severity: 'warning',
        zh: `手机上只显示前 ${shownCharacters} 个汉字`,
        en: `Phones show the first ${shownCharacters} Chinese characters only`,
      },
    ]
  return []
}

function hasControls(text: string): boolean {
  return [...text].some((character) => (character.codePointAt(0) ?? 0) < 32)
}

/** Checks what a tap does, and what that needs. */
export function checkAction(button: MenuButton): Told[] {
  const { type } = button
  if (type === undefined) return [error('type', '请选择点击后的动作', 'Choose what a tap does')]
  if ((keyed as readonly ButtonType[]).includes(type)) return checkKey(button.key)
  switch (type) {
    case 'view':
      return checkUrl(button.url)
    case 'miniprogram':
      return [
        ...checkUrl(button.url),
        ...needed(button, 'appId', '请填写小程序 AppID', 'The AppID of the mini program is needed'),
        ...needed(
          button,
          'pagePath',
          '请填写小程序页面路径',
          'The page of the mini program is needed',
        ),
      ]
    case 'media_id':
      return needed(button, 'mediaId', '请选择素材', 'Choose a material')
    default:
      return needed(button, 'articleId', '请选择文章', 'Choose an article')
  }
}

function needed(
  button: MenuButton,
  field: 'appId' | 'pagePath' | 'mediaId' | 'articleId',
  zh: string,
  en: string,
): Told[] {
  return (button[field] ?? '').trim() === '' ? [error(field, zh, en)] : []
}

function checkKey(key = ''): Told[] {
  if (key === '') return [error('key', '请填写按钮标识', 'A key is needed')]
  const bytes = Buffer.byteLength(key)
  if (bytes <= keyBytes) return []
  return [
    error(
      'key',
      `按钮标识最长 ${keyBytes} 字节，现为 ${bytes} 字节`,
      `A key has at most ${keyBytes} bytes, not ${bytes}`,
    ),
  ]
}

function checkUrl(url = ''): Told[] {
  if (url === '') return [error('url', '请填写网址', 'An address is needed')]
  if (!/^https?:\/\/[^\s/]/.test(url) || !URL.canParse(url))
    return [
      error(
        'url',
        '网址须以 http:// 或 https:// 开头',
        'An address begins with http:// or https://',
      ),
    ]
  const bytes = Buffer.byteLength(url)
  if (bytes <= urlBytes) return []
  return [
    error(
      'url',
      `网址最长 ${urlBytes} 字节，现为 ${bytes} 字节`,
      `An address has at most ${urlBytes} bytes, not ${bytes}`,
    ),
  ]
}

export function error(field: MenuFault['field'], zh: string, en: string): Told {
  return { field, severity: 'error', zh, en }
}
