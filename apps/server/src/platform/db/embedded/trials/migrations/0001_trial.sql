create table from_template as select 1 as a;
