// Old place, until every action imports redact.ts.
export { mask } from './redact.ts'
