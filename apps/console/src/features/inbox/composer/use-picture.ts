import { useEffect, useState } from 'react'
import { newKey } from '../model/draft.ts'
import { type PictureFault, pictureFault } from '../model/picture.ts'

interface Chosen {
  file: File
  sendKey: string
  address: string
}

/** The picture that goes with the next answer, shown before it is sent. */
export function usePicture() {
  const [chosen, setChosen] = useState<Chosen>()
  const [fault, setFault] = useState<PictureFault>()
  useEffect(() => {
    const address = chosen?.address
    return () => {
      if (address) URL.revokeObjectURL(address)
    }
  }, [chosen])
  const clear = () => {
    setChosen(undefined)
    setFault(undefined)
  }
  const take = (file: File | undefined) => {
    if (!file) return
    const found = pictureFault(file)
    setFault(found)
    if (!found) setChosen({ file, sendKey: newKey(), address: URL.createObjectURL(file) })
  }
  return {
    file: chosen?.file,
    address: chosen?.address,
    sendKey: chosen?.sendKey ?? '',
    fault,
    take,
    clear,
  }
}
