import { createCollections, type Migration } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { inbox } from './inbox.ts'
import { Account } from './models/account.ts'
import { Allowance } from './models/allowance.ts'
import { App } from './models/app.ts'
import { AuditEntry } from './models/audit-entry.ts'
import { Erasure } from './models/erasure.ts'
import { ProtocolRecord } from './models/protocol-record.ts'
import { RegisteredOperation } from './models/registered-operation.ts'
import { Round } from './models/round.ts'
import { SignInCode } from './models/sign-in-code.ts'
import { SigningKey } from './models/signing-key.ts'
import { outbox } from './outbox.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  {
    name: '001-collections-and-indexes',
    run: () => createCollections([Account, App, ProtocolRecord, SignInCode, SigningKey]),
  },
  {
    name: '002-audit-log',
    run: () => createCollections([AuditEntry, inbox.rows, outbox.facts, answersOf('identity')]),
  },
  { name: '003-registered-operations', run: () => createCollections([RegisteredOperation]) },
  { name: '004-erasures', run: () => createCollections([Erasure, Round]) },
  { name: '005-codes-of-a-person', run: () => createCollections([SignInCode]) },
  { name: '006-allowances', run: () => createCollections([Allowance]) },
  {
    name: '007-contacts-of-apps',
    run: async () => {
      await App.collection.updateMany({ contact: { $exists: false } }, { $set: { contact: null } })
    },
  },
]
