-- Lists are filtered, sorted and cut out of the copies in memory; nothing searches these any more.
drop index measure_for_lists;
drop table measure_tag;
drop table measure_unit;
alter table measure drop column title;
alter table measure drop column state;
alter table measure drop column priority;
alter table measure drop column start_date;
alter table measure drop column end_date;
alter table measure drop column responsible;
alter table measure drop column search_text;
