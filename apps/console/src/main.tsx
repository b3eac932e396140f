import { createRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { startWords } from '#lib/words.ts'
import './app/base.css'

await startWords()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
