/** A small page as the chat application's own browser would show it. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const STYLE = `body{margin:0;font:17px/1.6 -apple-system,"PingFang SC","Noto Sans CJK SC",sans-serif;
color:#191919;background:#fff}main{max-width:677px;margin:0 auto;padding:20px 16px 60px}
h1{font-size:22px;line-height:1.4;margin:0 0 14px}.meta{color:#888;font-size:15px;margin:0 0 22px}
.meta b{color:#576b95;font-weight:400}main img{max-width:100%;height:auto}a{color:#576b95}
.ask{text-align:center;padding-top:80px}.yes,.no{display:inline-block;min-width:180px;padding:8px 20px;
border-radius:6px;text-decoration:none}.yes{background:#07c160;color:#fff}.no{background:#f2f2f2;
color:#06ae56}section.comments{border-top:1px solid #eee;margin-top:36px;padding-top:16px}
.comment{margin:0 0 18px}.comment b{display:block;color:#888;font-weight:400;font-size:15px}
.reply{border-left:3px solid #ddd;padding-left:10px;color:#555}textarea{width:100%;box-sizing:border-box;
font:inherit;padding:8px;border:1px solid #ddd;border-radius:6px}button{font:inherit;margin-top:8px;
padding:6px 18px;border:0;border-radius:6px;background:#07c160;color:#fff}`
