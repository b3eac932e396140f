import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '#lib/words.ts'
import { uiWords } from './words.ts'
import './print-sheet.css'

interface PrintButtonProps {
  /** What stands on the paper; the screen itself is not printed. */
  children: ReactNode
  label?: string
  /** Only the printer, small: the label is said to whoever points at it. */
  isIcon?: boolean
}

/** Prints a sheet of its own: the frame of the console stays off the paper. */
export function PrintButton({ children, label, isIcon = false }: PrintButtonProps) {
  const say = useWords(uiWords)
  const [isPrinting, setIsPrinting] = useState(false)
  const words = label ?? say('print')
  useEffect(() => {
    if (!isPrinting) return
    const done = () => setIsPrinting(false)
    document.body.classList.add('has-print-sheet')
    window.addEventListener('afterprint', done)
    // Pictures on the sheet first, or they would be missing on the paper.
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.print-sheet img')]
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => window.print())
    return () => {
      document.body.classList.remove('has-print-sheet')
      window.removeEventListener('afterprint', done)
    }
  }, [isPrinting])
  return (
    <>
      <Button
        icon={<PrinterOutlined />}
        onClick={() => setIsPrinting(true)}
        data-testid="print"
        {...(isIcon && { type: 'text', size: 'small', title: words, 'aria-label': words })}
      >
        {!isIcon && words}
      </Button>
      {isPrinting && createPortal(<div className="print-sheet">{children}</div>, document.body)}
    </>
  )
}
