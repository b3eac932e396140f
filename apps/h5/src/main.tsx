import { render } from 'preact'
import 'weui/dist/style/base/base.css'
import 'weui/dist/style/widget/weui-button/weui-button.css'
import 'weui/dist/style/widget/weui-cell/weui-cell.css'
import './app/base.css'
import './app/strip.css'
import './ui/ui.css'
import './features/features.css'
import './features/cases/cases.css'
import { App } from './app/app.tsx'
import { markTypeSize, startTypeSize } from './lib/type-size.ts'
import { markLocale, startLocale } from './lib/words.ts'

markLocale(startLocale())
markTypeSize(startTypeSize())
const root = document.getElementById('root')
if (root) {
  root.textContent = ''
  render(<App />, root)
}
