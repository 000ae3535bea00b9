/** An organisation as another subgraph has it: here it is an id, and its name where a query brings that along. */
export interface OrganisationRecord {
  id: string
  name?: string
}
