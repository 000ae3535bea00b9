import type { Resolvers } from '../schema.generated.ts'
import { App } from './App.ts'
import { AppWithSecret } from './AppWithSecret.ts'
import { AuditEntry } from './AuditEntry.ts'
import { Erasure } from './Erasure.ts'
import { eraseMe } from './Mutation/eraseMe.ts'
import { registerApp } from './Mutation/registerApp.ts'
import { revokeApp } from './Mutation/revokeApp.ts'
import { rotateAppSecret } from './Mutation/rotateAppSecret.ts'
import { PersonalData } from './PersonalData.ts'
import { app } from './Query/app.ts'
import { appStanding } from './Query/appStanding.ts'
import { apps } from './Query/apps.ts'
import { auditLog } from './Query/auditLog.ts'
import { erasure } from './Query/erasure.ts'
import { exportMyData } from './Query/exportMyData.ts'
import { registeredOperation } from './Query/registeredOperation.ts'

export const resolvers: Resolvers = {
  Query: { app, apps, appStanding, auditLog, erasure, exportMyData, registeredOperation },
  Mutation: { eraseMe, registerApp, revokeApp, rotateAppSecret },
  App,
  AppWithSecret,
  AuditEntry,
  Erasure,
  PersonalData,
}
