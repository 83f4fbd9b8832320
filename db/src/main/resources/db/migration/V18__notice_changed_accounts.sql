-- Names, tokens and municipalities are not journalled, so that they can be erased: each row bears a check sum of its own instead.
-- Rows of before have none until the program starts or writes them.
alter table tenant add column digest char(64);
alter table person_name add column digest char(64);
alter table access_token add column digest char(64);
