/** The errors of OAI-PMH 2.0 (3.6); `noSetHierarchy` is not among them, since there are sets. */
export type OaiErrorCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noMetadataFormats'
  | 'noRecordsMatch'

/** Why a request of a harvester is not answered; it is told in the answer, which is one of success by HTTP. */
export class OaiError extends Error {
  override name = 'OaiError'
  readonly code: OaiErrorCode

  constructor(code: OaiErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
