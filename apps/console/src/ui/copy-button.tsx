import { CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { appWords } from '#app/words.ts'
import { useWords } from '#lib/words.ts'
import { useNotice } from './use-notice.ts'
import { uiWords } from './words.ts'

interface CopyButtonProps {
  text: string
  /** Says what is copied, for people who do not see where the button stands. */
  label?: string
  size?: 'small' | 'middle'
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, size = 'small' }: CopyButtonProps) {
  const say = useWords(uiWords)
  const sayApp = useWords(appWords)
  const notice = useNotice()
  const copy = async () => {
    if (await copyText(text)) notice.done(sayApp('copied'))
    else notice.failed(new Error(say('copyFailed')))
  }
  return (
    <Button
      size={size}
      icon={<CopyOutlined />}
      onClick={() => void copy()}
      aria-label={label ? `${say('copy')} ${label}` : say('copy')}
    >
      {say('copy')}
    </Button>
  )
}

/** Without HTTPS browsers give pages no clipboard; the older way works from a click. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.style.position = 'fixed'
    field.style.opacity = '0'
    // Inside the open dialog, because dialogs keep the focus to themselves.
    const holder = document.activeElement?.parentElement ?? document.body
    holder.append(field)
    field.select()
    const copied = document.execCommand('copy')
    field.remove()
    return copied
  }
}
