import type { Resolvers } from '../schema.generated.ts'
import { App } from './App.ts'
import { AppWithSecret } from './AppWithSecret.ts'
import { AuditEntry } from './AuditEntry.ts'
import { registerApp } from './Mutation/registerApp.ts'
import { revokeApp } from './Mutation/revokeApp.ts'
import { rotateAppSecret } from './Mutation/rotateAppSecret.ts'
import { app } from './Query/app.ts'
import { appStanding } from './Query/appStanding.ts'
import { apps } from './Query/apps.ts'
import { auditLog } from './Query/auditLog.ts'
import { registeredOperation } from './Query/registeredOperation.ts'

export const resolvers: Resolvers = {
  Query: { app, apps, appStanding, auditLog, registeredOperation },
  Mutation: { registerApp, revokeApp, rotateAppSecret },
  App,
  AppWithSecret,
  AuditEntry,
}
