import { ActionError } from '../../../shared/errors.ts'

/** A setting that ECR cannot give the repository. */
export class SettingError extends ActionError {}
