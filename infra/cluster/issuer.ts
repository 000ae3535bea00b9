import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbeddedConfig } from '../config.ts'
import { addressesAt } from './addresses.ts'

const fileIn = (dataDir: string) => join(dataDir, 'issuer')

/** Lets tools know where the cluster of a data folder is: the `iss` of its tokens. */
export function noteIssuer(dataDir: string, issuer: string): void {
  writeFileSync(fileIn(dataDir), issuer)
}

/** The issuer of the cluster that last ran on the data folder, else of one that would run now. */
export function issuerOf({ dataDir, PORT }: EmbeddedConfig): string {
  try {
    return readFileSync(fileIn(dataDir), 'utf8')
  } catch {
    return addressesAt(PORT).OIDC_ISSUER!
  }
}
