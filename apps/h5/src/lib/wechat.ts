interface Bridge {
  call(name: string): void
}

declare global {
  interface Window {
    WeixinJSBridge?: Bridge
  }
}

/** The demonstration phone shows pages in a frame; nothing else may (frame-ancestors). */
function isFramed(): boolean {
  return window.parent !== window
}

/** Whether the page is inside WeChat, or the demonstration phone that stands in for it. */
export function isInsideWechat(): boolean {
  return isFramed() || /MicroMessenger/i.test(navigator.userAgent)
}

/** Names the page in the bar above it. */
export function showTitle(title: string): void {
  document.title = title
  tellPhone({ type: 'minqiao-sandbox:title', title })
}

/** Closes the page, so that the chat is there again. Answers whether there is a way to. */
export function closePage(): boolean {
  if (isFramed()) {
    tellPhone({ type: 'minqiao-sandbox:close' })
    return true
  }
  if (!window.WeixinJSBridge) return false
  window.WeixinJSBridge.call('closeWindow')
  return true
}

function tellPhone(message: { type: string; title?: string }): void {
  if (isFramed()) window.parent.postMessage(message, '*')
}
