import { render } from 'preact'
import { Device } from './device/device.tsx'
import { SidePanel } from './panel/side-panel.tsx'
import { PeopleContext, usePeopleOfSandbox } from './state/people.ts'
import './styles/theme.css'
import './styles/desk.css'
import './styles/frame.css'
import './styles/bars.css'
import './styles/lists.css'
import './styles/chat.css'
import './styles/cards.css'
import './styles/input.css'
import './styles/menu-bar.css'
import './styles/layers.css'
import './styles/talking.css'
import './styles/add-menu.css'
import './styles/profile.css'
import './styles/search.css'
import './styles/scan.css'
import './styles/browser.css'
import './styles/payment.css'
import './styles/location.css'

function App() {
  return (
    <PeopleContext.Provider value={usePeopleOfSandbox()}>
      <SidePanel />
      <Device />
    </PeopleContext.Provider>
  )
}

const root = document.getElementById('root')
if (root) render(<App />, root)
