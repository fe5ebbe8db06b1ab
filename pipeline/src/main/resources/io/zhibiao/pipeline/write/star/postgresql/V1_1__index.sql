-- A run replaces rows source by source.
create index metric_source on metric (source);
