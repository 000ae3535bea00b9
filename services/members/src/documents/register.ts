import { localeIn, type Page } from '@cluster/subgraph'
import { dayOf } from '@cluster/time'
import type { Context } from '../context.ts'
import { findRegister } from '../operations/shares/find-register.ts'
import { registerForExport } from '../operations/shares/register-for-export.ts'
import { nameOfBody } from './minutes.ts'
import { registerCsv, registerPdf } from './register-files.ts'

const access = { roles: ['STAFF'] } as const

/** A register of shares for whoever reckons with it: written while it is read, however long it is. For staff. */
export const registerAsCsv: Page<Context> = {
  path: 'registers/:id/register.csv',
  access,
  make: async (asked, context) => {
    const { _id } = await findRegister(asked.path.id!, context)
    const body = registerCsv(registerForExport(_id), localeIn(asked))
    return { type: 'text/csv; charset=utf-8', name: `register-${_id}.csv`, body }
  },
}

/** A register of shares to print, sign and keep. For staff. */
export const registerAsPdf: Page<Context> = {
  path: 'registers/:id/register.pdf',
  access,
  make: async (asked, context) => {
    const { _id } = await findRegister(asked.path.id!, context)
    const now = context.now()
    const title = { of: await nameOfBody(_id), locale: localeIn(asked), writtenAt: now, on: dayOf(now) }
    const body = await registerPdf(registerForExport(_id), title)
    return { type: 'application/pdf', name: `register-${_id}.pdf`, body }
  },
}
