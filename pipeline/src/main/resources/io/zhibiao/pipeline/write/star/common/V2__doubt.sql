-- The columns of the row that its reading is not sure of, ; between; null where it is sure of all, and in rows that
-- an earlier version wrote.
alter table metric add column doubt varchar;
