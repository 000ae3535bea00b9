// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { App } from './resolvers/App.ts'
import { AppWithSecret } from './resolvers/AppWithSecret.ts'
import { AuditEntry } from './resolvers/AuditEntry.ts'
import { Erasure } from './resolvers/Erasure.ts'
import { PersonalData } from './resolvers/PersonalData.ts'
import { app } from './resolvers/Query/app.ts'
import { appStanding } from './resolvers/Query/appStanding.ts'
import { apps } from './resolvers/Query/apps.ts'
import { auditLog } from './resolvers/Query/auditLog.ts'
import { erasure } from './resolvers/Query/erasure.ts'
import { exportMyData } from './resolvers/Query/exportMyData.ts'
import { registeredOperation } from './resolvers/Query/registeredOperation.ts'
import { changeAppContact } from './resolvers/Mutation/changeAppContact.ts'
import { eraseMe } from './resolvers/Mutation/eraseMe.ts'
import { registerApp } from './resolvers/Mutation/registerApp.ts'
import { revokeApp } from './resolvers/Mutation/revokeApp.ts'
import { rotateAppSecret } from './resolvers/Mutation/rotateAppSecret.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    app,
    appStanding,
    apps,
    auditLog,
    erasure,
    exportMyData,
    registeredOperation,
  },
  Mutation: {
    changeAppContact,
    eraseMe,
    registerApp,
    revokeApp,
    rotateAppSecret,
  },
  App,
  AppWithSecret,
  AuditEntry,
  Erasure,
  PersonalData,
}
