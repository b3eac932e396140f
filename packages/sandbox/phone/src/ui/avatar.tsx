import { accountInitials } from '../text/avatar-text.ts'

interface AvatarProps {
  /** One or two characters. */
  text: string
  colour: string
  /** Side in CSS pixels. */
  size?: number
}

/** Draws the square picture of a person or an account. */
export function Avatar({ text, colour, size = 40 }: AvatarProps) {
  const fontSize = size * (text.length > 1 ? 0.36 : 0.48)
  const style = { width: `${size}px`, height: `${size}px`, fontSize: `${fontSize}px` }
  return (
    <span class="avatar" aria-hidden="true" style={{ ...style, backgroundColor: colour }}>
      {text}
    </span>
  )
}

interface AccountAvatarProps {
  account: { name: string; colour: string }
  size?: number
}

/** Draws the square picture of an account, with two characters of its name. */
export function AccountAvatar({ account, size }: AccountAvatarProps) {
  return <Avatar text={accountInitials(account.name)} colour={account.colour} size={size} />
}
