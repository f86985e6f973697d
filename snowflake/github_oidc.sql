-- The deployment user for GitHub Actions without a stored key: each job proves itself with its OIDC token.
-- Run once, as a user with the role accountadmin; then use `authenticator: oidc` in setup-snowflake.
-- &{github_repository} is OWNER/REPO, &{github_environment} the environment of the deployment jobs: production.
-- If the organization has immutable or customized subjects, use the subject that its tokens have.

use role accountadmin;

create user if not exists deploy_user
  type = service
  default_role = sysadmin
  workload_identity = (
    type = oidc
    issuer = 'https://token.actions.githubusercontent.com'
    subject = 'repo:&{github_repository}:environment:&{github_environment}'
  );

alter user deploy_user set workload_identity = (
  type = oidc
  issuer = 'https://token.actions.githubusercontent.com'
  subject = 'repo:&{github_repository}:environment:&{github_environment}'
);

grant role sysadmin to user deploy_user;

grant role securityadmin to user deploy_user;

grant role useradmin to user deploy_user;
