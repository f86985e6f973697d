// docs.snowflake.com/user-guide/security-access-control-privileges: the privileges that ALL always includes. Others depend
// on the edition and on features, so a GRANT of ALL is sent even if all of these are granted.
const PRIVILEGES: Record<string, string> = {
  DATABASE: 'CREATE SCHEMA, MODIFY, MONITOR, USAGE',
  SCHEMA: 'CREATE FILE FORMAT, CREATE SEQUENCE, CREATE STAGE, CREATE TABLE, CREATE VIEW, MODIFY, MONITOR, USAGE',
  TABLE: 'DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE',
  'HYBRID TABLE': 'DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE',
  'ICEBERG TABLE': 'DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE',
  'EVENT TABLE': 'DELETE, SELECT, TRUNCATE',
  'EXTERNAL TABLE': 'REFERENCES, SELECT',
  'DYNAMIC TABLE': 'MONITOR, OPERATE, SELECT',
  VIEW: 'REFERENCES, SELECT',
  'MATERIALIZED VIEW': 'REFERENCES, SELECT',
  WAREHOUSE: 'MODIFY, MONITOR, OPERATE, USAGE',
  'FILE FORMAT': 'USAGE',
  SEQUENCE: 'USAGE',
  FUNCTION: 'USAGE',
  PROCEDURE: 'USAGE',
  STREAM: 'SELECT',
  TASK: 'MONITOR, OPERATE',
  PIPE: 'MONITOR, OPERATE',
  INTEGRATION: 'USAGE',
  'COMPUTE POOL': 'MODIFY, MONITOR, OPERATE, USAGE',
}

/** The privileges that ALL always includes; undefined if the documentation does not say. */
export const listAllPrivileges = (kind: string): string[] | undefined => PRIVILEGES[kind]?.split(', ')
