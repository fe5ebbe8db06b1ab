-- What a desk keeps beside the star: texts, and what was decided of their figures.

-- The text that offsets of a source count in, and where its parts begin, in code points, commas between.
create table source_text (
  source varchar primary key,
  number integer not null unique,
  sha256 varchar not null,
  parts varchar not null,
  text varchar not null
);

-- The last decision on each figure: cells is a JSON object by the columns of a table of corrections. One that was
-- taken back is empty and keeps its revision, so that other windows learn of it.
create table decision (
  metric_id varchar primary key,
  source varchar not null,
  decision varchar not null,
  cells varchar not null,
  revision bigint not null
);
