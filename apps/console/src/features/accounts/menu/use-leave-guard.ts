import { App } from 'antd'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { useWords } from '#lib/words.ts'
import { menuWords } from './words.ts'

/** Asks before one leaves with changes that are not saved; the browser asks before it closes. */
export function useLeaveGuard(isDirty: boolean): void {
  const say = useWords(menuWords)
  const { modal } = App.useApp()
  const blocker = useBlocker(isDirty)
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    const dialog = modal.confirm({
      title: say('leaveTitle'),
      content: say('leaveNote'),
      okText: say('leave'),
      okButtonProps: { danger: true },
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    })
    return () => dialog.destroy()
  }, [blocker, modal, say])
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])
}
