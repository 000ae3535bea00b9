import { findPage, type Page, type PageArgs } from '@cluster/database'
import { ResearchProject, type ResearchProjectRecord } from '../models/research-project.ts'
import { byTitle } from '../orders.ts'

export const listResearchProjects = (args: PageArgs): Promise<Page<ResearchProjectRecord>> =>
  findPage(ResearchProject, { order: byTitle, ...args })
