-- Comments of the view, which R__series.sql makes before: Flyway goes by name.
comment on view series is '标准指标按地区、时期的数值 / Values of canonical indicators by region and period';
comment on column series.indicator_id is '标准指标的编号 / Id of the canonical indicator';
comment on column series.indicator is '标准指标 / Canonical indicator';
comment on column series.value is '精确的、无疑的、后发表的优先 / Of several, an exact one, without doubt, published last';
comment on column series.unit is '数值的单位 / Unit of the values';
comment on column series.yoy_told is '原文所说的同比，% / Change on the year before as told, in per cent';
comment on column series.yoy_computed is '由上年数值推算的同比，% / The same as computed from the value of the year before';
comment on column series.metric_id is '数值所在的行 / Row of the value';
comment on column series.yoy_metric_id is '同比所在的行 / Row of the change';
comment on column series.base_metric_id is '上年数值所在的行 / Row of the value of the year before';
comment on column series.value_lowest is '各处说法中最小的；与 value_highest 不同即说法不一 / Lowest value told; another than value_highest where texts disagree';
comment on column series.value_highest is '各处说法中最大的 / Highest value told';
