-- What a later version of the program might do; only for the tests of back-up and restore.
alter table measure_light add column colour varchar(20) default 'grey' not null;
