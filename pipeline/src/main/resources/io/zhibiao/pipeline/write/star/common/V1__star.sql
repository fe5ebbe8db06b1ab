-- The star that DuckDB and PostgreSQL share. Columns of metric, article, error and source are those of the rows;
-- what is empty in a row is null here.

create table metric (
  metric_id varchar primary key,
  source varchar not null,
  article integer not null,
  title varchar,
  published date,
  region varchar,
  region_code varchar,
  subject varchar,
  indicator varchar,
  type varchar not null,
  value ${decimal},
  value_max ${decimal},
  unit varchar,
  bound varchar,
  aspect varchar,
  comparison varchar,
  period varchar,
  period_start date,
  period_end date,
  status varchar,
  text varchar,
  sentence varchar,
  start integer,
  "end" integer,
  sentence_start integer,
  sentence_end integer,
  rule varchar,
  indicator_id varchar
);

create table article (
  source varchar not null,
  article integer not null,
  title varchar,
  kicker varchar,
  byline varchar,
  published varchar,
  region varchar,
  region_code varchar,
  start integer,
  "end" integer,
  figures integer,
  published_from varchar,
  region_from varchar,
  primary key (source, article)
);

-- Sources that failed when they were last read.
create table error (
  source varchar primary key,
  stage varchar not null,
  error varchar not null,
  message varchar not null
);

-- Files as they were when they were last read.
create table source (
  source varchar primary key,
  sha256 varchar not null,
  size integer not null
);

-- Divisions that rows speak of, and those that hold them.
create table region (
  region_code varchar primary key,
  name varchar not null,
  level varchar not null,
  parent_code varchar
);

create table indicator (
  indicator_id varchar primary key,
  name varchar not null,
  theme varchar,
  unit varchar,
  aliases varchar
);

-- value in unit × factor is the value in si.
create table unit (
  unit varchar primary key,
  dimension varchar not null,
  si varchar,
  factor decimal(38, 15)
);

-- A line for every indicator of a region and period. Where several rows tell it, the exact one wins, then
-- the one published last. yoy is the change on the year before in per cent: as the source tells it, and as
-- the same indicator's level of a year before makes it.
create view series as
with level as (
  select m.*, row_number() over (
      partition by indicator_id, region_code, period_start, period_end, unit
      order by case when bound = 'exact' then 0 else 1 end, published desc nulls last, source, start) as rank
  from metric m
  where aspect = 'level' and status = 'actual' and subject is null and type <> 'ordinal'
    and indicator_id is not null and region_code is not null
    and value is not null and value_max is null
    and period_start is not null and period_end is not null
), told as (
  select m.*, row_number() over (
      partition by indicator_id, region_code, period_start, period_end
      order by case when bound = 'exact' then 0 else 1 end, published desc nulls last, source, start) as rank
  from metric m
  where aspect in ('increase', 'decrease') and comparison = 'yoy' and type = 'percentage' and unit = '%'
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
  base.metric_id as base_metric_id
from level
left join indicator on indicator.indicator_id = level.indicator_id
left join told on told.rank = 1
  and told.indicator_id = level.indicator_id and told.region_code = level.region_code
  and told.period_start = level.period_start and told.period_end = level.period_end
left join base on base.indicator_id = level.indicator_id and base.region_code = level.region_code
  and base.unit = level.unit
  and base.period_start = level.period_start and base.period_end = level.period_end
where level.rank = 1;
