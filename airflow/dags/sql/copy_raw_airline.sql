-- One row for each flight, as the JSON object of the file.
-- Snowflake skips files that it has loaded. The rows of a file that has changed since replace its old rows.
-- All statements are one request: if the task is killed, Snowflake completes the transaction.
begin;
{%- if params.reload %}

delete from raw.public.airline_raw;
{%- endif %}

copy into raw.public.airline_raw (
  src,
  src_filename,
  src_file_row_num,
  create_process,
  create_ts,
  src_file_last_modified
)
from (
  select
    $1,
    metadata$filename,
    metadata$file_row_number,
    '{{ dag.dag_id }}.{{ task.task_id }}',
    sysdate(),
    metadata$file_last_modified
  from @raw.public.datasets/airline/
)
file_format = (type = json)
force = {{ params.reload | lower }};

delete from raw.public.airline_raw
using (
  select src_filename, max(src_file_last_modified) as last_modified
  from raw.public.airline_raw
  group by src_filename
) as newest
where airline_raw.src_filename = newest.src_filename
  and airline_raw.src_file_last_modified is distinct from newest.last_modified;

commit;
