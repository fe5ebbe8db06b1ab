-- A line for every indicator of a region and period. Where several rows tell it, an exact one wins, then one
-- without doubt, then the one published last. yoy is the change on the year before in per cent: as the source tells it, and as
-- the same indicator's level of a year before makes it. Where value_lowest and value_highest differ, rows
-- that are as exact and as sure disagree. Columns that come later stand last: PostgreSQL replaces only such a view.
create or replace view series as
with level as (
  select m.*, row_number() over (
      partition by m.indicator_id, region_code, period_start, period_end, m.unit
      order by bound <> 'exact', doubt is not null, published desc nulls last, source, start) as rank,
    min(value) over told_as_well as value_lowest,
    max(value) over told_as_well as value_highest
  from metric m
  join indicator i on i.indicator_id = m.indicator_id
  left join unit u on u.unit = m.unit
  left join unit own on own.unit = i.unit
  where aspect = 'level' and status = 'actual' and subject is null
    and (i.unit is null and type in ('money', 'count', 'measure', 'percentage', 'ratio')
      or m.unit = i.unit
      or type = 'percentage' and i.unit in ('%', '‰', 'pp')
      or type = 'money' and i.unit similar to '[A-Z][A-Z][A-Z]' and m.unit similar to '[A-Z][A-Z][A-Z]'
      or type = 'count' and i.unit not similar to '[ -~µ]+'
      or type = 'measure' and m.unit similar to '[ -~µ]+' and u.dimension = own.dimension)
    and region_code is not null
    and value is not null and value_max is null
    and period_start is not null and period_end is not null
  window told_as_well as (
    partition by m.indicator_id, region_code, period_start, period_end, m.unit, bound <> 'exact', doubt is not null)
), told as (
  select m.*, row_number() over (
      partition by indicator_id, region_code, period_start, period_end
      order by bound <> 'exact', doubt is not null, published desc nulls last, source, start) as rank
  from metric m
  where aspect in ('increase', 'decrease') and type = 'percentage' and unit = '%'
    and (comparison = 'yoy' or comparison is null
      and extract(month from period_start) = 1 and extract(day from period_start) = 1
      and extract(month from period_end) = 12 and extract(day from period_end) = 31
      and extract(year from period_start) = extract(year from period_end))
    and status = 'actual' and subject is null
    and indicator_id is not null and region_code is not null
    and value is not null and value_max is null
    and period_start is not null and period_end is not null
), base as (
  -- The day behind the end is moved, so that the end of a February falls on the end of a February.
  select
    indicator_id, region_code, unit, value, metric_id,
    cast(period_start + interval '1 year' as date) as period_start,
    cast(period_end + interval '1 day' + interval '1 year' - interval '1 day' as date) as period_end
  from level
  where rank = 1 and type <> 'percentage' and value > 0
)
select
  level.indicator_id,
  indicator.name as indicator,
  level.region_code,
  level.region,
  level.period,
  level.period_start,
  level.period_end,
  level.value,
  level.unit,
  case when told.aspect = 'decrease' then -told.value else told.value end as yoy_told,
  -- A thousandfold change in a year is no change of the same thing.
  case when level.value / base.value < 1000
    then cast(round(100 * ((level.value - base.value) / base.value), 2) as decimal(12, 2)) end as yoy_computed,
  level.metric_id,
  told.metric_id as yoy_metric_id,
  base.metric_id as base_metric_id,
  level.value_lowest,
  level.value_highest
from level
left join indicator on indicator.indicator_id = level.indicator_id
left join told on told.rank = 1
  and told.indicator_id = level.indicator_id and told.region_code = level.region_code
  and told.period_start = level.period_start and told.period_end = level.period_end
left join base on base.indicator_id = level.indicator_id and base.region_code = level.region_code
  and base.unit = level.unit
  and base.period_start = level.period_start and base.period_end = level.period_end
where level.rank = 1;
