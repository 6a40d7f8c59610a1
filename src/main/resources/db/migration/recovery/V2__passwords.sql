-- An administrator hands out a new password that holds for a while.
alter table recovery.act drop constraint act_kind_check;
alter table recovery.act add constraint act_kind_check check (kind in ('OWN_NUMBER', 'NUMBER', 'FACTOR', 'PASSWORD'));
