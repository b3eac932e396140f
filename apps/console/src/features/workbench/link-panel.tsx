import { Link } from 'react-router'

interface LinkPanelProps {
  title: string
  hint: string
  to: string
  open: string
}

export function LinkPanel({ title, hint, to, open }: LinkPanelProps) {
  return (
    <section className="workbench-panel">
      <h3>{title}</h3>
      <p>{hint}</p>
      <Link to={to}>{open} →</Link>
    </section>
  )
}
