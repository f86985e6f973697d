import { describe, it } from '@jest/globals'

const json = process.env.LOCAL_CLOUD

/** How tests reach the running local cloud (scripts/test-suites.ts): its `aws`, `snowflake` and `airflow`; undefined without one. */
export const localCloud = json === undefined ? undefined : JSON.parse(json)

/** `it` and `describe` for tests that need the local cloud: skipped without one, with the reason in the name. */
export const itWithCloud = localCloud === undefined ? it.skip : it
export const describeWithCloud = localCloud === undefined ? describe.skip : describe
export const SKIP_REASON = localCloud === undefined ? ' (skipped: LOCAL_CLOUD is not set)' : ''
