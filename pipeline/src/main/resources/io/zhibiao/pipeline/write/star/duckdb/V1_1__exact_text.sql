-- DuckDB's decimals have 38 digits at most: value has 28 of them before the point and 10 behind it. The few
-- that do not fit are null there and stand here with all their digits; every other row has null here.
alter table metric add column value_text varchar;
alter table metric add column value_max_text varchar;
