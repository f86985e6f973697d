-- The deploy user for GitHub Actions, without a key: Snowflake accepts the OIDC token of the job (workload identity).
--
-- Run once as a user with the role accountadmin, before the first deployment or to replace the key pair of the deploy user.
-- Rerunnable: an existing user keeps its keys and grants, and gets the identity below.
-- &{deploy_user} is the user's name, such as deploy_user.
-- &{snowflake_account} is the account identifier exactly as in the repository variable SNOWFLAKE_ACCOUNT.
-- &{oidc_issuer} is https://token.actions.githubusercontent.com, or the issuer of your GitHub Enterprise.
-- &{oidc_subject} is the subject of the job's token, such as repo:acme@1234/pipeline@5678:environment:production.

use role accountadmin;

create user if not exists &{deploy_user}
  type = service
  default_role = sysadmin
  comment = 'Deploys from GitHub Actions';

-- Without an audience of its own, the account would accept tokens that were issued for other Snowflake accounts.
alter user &{deploy_user} set workload_identity = (
  type = oidc
  issuer = '&{oidc_issuer}'
  subject = '&{oidc_subject}'
  oidc_audience_list = ('https://&{snowflake_account}.snowflakecomputing.com')
);

-- databases, schemas and warehouses

grant role sysadmin to user &{deploy_user};

-- grants

grant role securityadmin to user &{deploy_user};

-- roles and users

grant role useradmin to user &{deploy_user};
