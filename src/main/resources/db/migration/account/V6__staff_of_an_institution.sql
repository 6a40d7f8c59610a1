create index account_staff on account.account (institution_id) where user_name is not null;
