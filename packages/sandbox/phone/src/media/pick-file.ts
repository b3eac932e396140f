interface PickOptions {
  /** As the `accept` attribute of a file field. */
  accept: string
  /** Asks for the camera where the machine has one. */
  camera?: boolean
}

/** Lets the person choose one file; undefined when they choose none. */
export function pickFile({ accept, camera }: PickOptions): Promise<File | undefined> {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = accept
  field.hidden = true
  if (camera) field.setAttribute('capture', 'environment')
  document.body.append(field)
  return new Promise<File | undefined>((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0]))
    field.addEventListener('cancel', () => resolve(undefined))
    field.click()
  }).finally(() => field.remove())
}

/** Reads a file as a data URL. */
export function readDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(new Error('文件无法读取')))
    reader.readAsDataURL(file)
  })
}
