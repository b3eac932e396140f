import QRCode from 'qrcode'
import { type Static, Type } from 'typebox'
import { fail } from '#platform/errors.ts'
import type { QrCode } from '../repo/qr-codes.ts'

export const QrKindView = Type.Union([Type.Literal('permanent'), Type.Literal('temporary')])

export const QrCodeView = Type.Object({
  qrId: Type.String(),
  kind: QrKindView,
  scene: Type.String(),
  place: Type.String(),
  state: Type.String({ enum: ['creating', 'ready', 'expired', 'failed', 'archived'] }),
  errcode: Type.Union([Type.Integer(), Type.Null()]),
  expiresAt: Type.Union([Type.String(), Type.Null()]),
  createdBy: Type.String(),
  createdByName: Type.String(),
  createdAt: Type.String(),
  scans: Type.Integer(),
  follows: Type.Integer(),
})

export function presentQrCode(
  code: QrCode,
  names: ReadonlyMap<string, string>,
  now: Date,
): Static<typeof QrCodeView> {
  const { qrId, kind, scene, place, errcode, createdBy, scans, follows } = code
  const hasRunOut = code.state === 'ready' && code.expiresAt !== null && code.expiresAt <= now
  return {
    qrId,
    kind,
    scene,
    place,
    state: hasRunOut ? 'expired' : code.state,
    errcode,
    expiresAt: code.expiresAt?.toISOString() ?? null,
    createdBy,
    createdByName: names.get(createdBy) ?? '',
    createdAt: code.createdAt.toISOString(),
    scans,
    follows,
  }
}

/**
 * Draws a code from what the platform said it holds; no call to the platform is needed.
 *
 * Error correction M, a quiet zone of four modules as ISO/IEC 18004 asks for print.
 */
export async function drawQrCode(
  code: QrCode,
  format: 'svg' | 'png',
  width: number,
): Promise<{ type: string; picture: string | Buffer }> {
  if (code.url === null) return fail('QR_CODE_NOT_READY', { qrId: code.qrId })
  const options = { errorCorrectionLevel: 'M', margin: 4, width } as const
  return format === 'svg'
    ? {
        type: 'image/svg+xml',
        picture: await QRCode.toString(code.url, { ...options, type: 'svg' }),
      }
    : { type: 'image/png', picture: await QRCode.toBuffer(code.url, options) }
}
