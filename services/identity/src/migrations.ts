import { createCollections, type Migration } from '@cluster/database'
import { Account } from './models/account.ts'
import { App } from './models/app.ts'
import { MailAllowance } from './models/mail-allowance.ts'
import { ProtocolRecord } from './models/protocol-record.ts'
import { RegisteredOperation } from './models/registered-operation.ts'
import { SignInCode } from './models/sign-in-code.ts'
import { SigningKey } from './models/signing-key.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  {
    name: '001-collections-and-indexes',
    run: () => createCollections([Account, App, MailAllowance, ProtocolRecord, SignInCode, SigningKey]),
  },
  { name: '002-registered-operations', run: () => createCollections([RegisteredOperation]) },
]
