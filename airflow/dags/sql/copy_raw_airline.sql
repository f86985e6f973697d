-- One row for each flight, as the JSON object of the file. Snowflake skips files that it has loaded.
{%- if params.reload %}
begin;

delete from raw.public.airline_raw;
{%- endif %}

copy into raw.public.airline_raw (src, src_filename, src_file_row_num, create_process, create_ts)
from (
  select
    $1,
    metadata$filename,
    metadata$file_row_number,
    '{{ dag.dag_id }}.{{ task.task_id }}',
    current_timestamp()::timestamp_ntz
  from @raw.public.datasets/airline
)
file_format = (type = json)
force = {{ params.reload | lower }};
{%- if params.reload %}

commit;
{%- endif %}
