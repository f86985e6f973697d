select c.id as customer_id, c.name, coalesce(sum(o.amount), 0) as total, count(o.order_id) as orders
from {{ ref('customers') }} c
left join {{ ref('order_totals') }} o on o.customer_id = c.id
group by 1, 2
