import {
  count,
  databaseVariables,
  processVariables,
  queueVariables,
  str,
  viewerVariables,
} from '@cluster/config'
import { measures } from './models/composition-day.ts'

/** Rules of which the cluster, or the law, may say otherwise one day. */
export const ruleVariables = {
  /**
   * What the share of the ESS is counted in. The cluster counts its enterprises; the law on unions of the social
   * economy is remembered as counting votes.
   */
  ESS_MEASURE: str({ choices: measures, default: 'HEADCOUNT' }),
  /** How many days of notice an assembly needs, at least. */
  ASSEMBLY_NOTICE_DAYS: count({ default: 15 }),
  /** How many proxies one elector may hold, unless the assembly says otherwise. */
  ASSEMBLY_PROXY_LIMIT: count({ default: 2 }),
  /** How long an accreditation as ESUS lasts, in years (remembered, not read: labour code R3332-21-3). */
  ESUS_YEARS: count({ default: 5 }),
  /** How long that of a young organisation lasts, and under how many years of age it is one. */
  ESUS_YEARS_WHEN_YOUNG: count({ default: 2 }),
  ESUS_YOUNG_UNDER_YEARS: count({ default: 3 }),
}

/** What the subgraph process reads from its environment. */
export const subgraphVariables = {
  ...processVariables,
  ...databaseVariables,
  ...queueVariables,
  ...viewerVariables,
  ...ruleVariables,
}

/** What the worker process reads from its environment. */
export const workerVariables = { ...processVariables, ...databaseVariables, ...queueVariables }
