import type { ReactNode } from 'react'
import './chat-preview.css'

interface ChatPreviewProps {
  /** Says that this is a preview, above it. */
  label: string
  children: ReactNode
}

/** What a citizen will see in the chat, in the shape the phone gives it. */
export function ChatPreview({ label, children }: ChatPreviewProps) {
  return (
    <figure className="chat-preview" data-testid="chat-preview">
      <figcaption>{label}</figcaption>
      <div className="chat-preview-screen">
        <span className="chat-preview-face" aria-hidden />
        {children}
      </div>
    </figure>
  )
}

/** A text as a bubble. */
export function PreviewText({ children }: { children: ReactNode }) {
  return <p className="chat-preview-text">{children}</p>
}

interface PreviewCardProps {
  title: string
  description: string
  /** Whether a picture goes with it; it comes from outside and is not fetched here. */
  picture: string
}

/** An article card as phones show it: title, a line of description, a small picture. */
export function PreviewCard({ title, description, picture }: PreviewCardProps) {
  return (
    <div className="chat-preview-card">
      <b>{title}</b>
      <div>
        <span>{description}</span>
        {picture && <i>{picture}</i>}
      </div>
    </div>
  )
}
