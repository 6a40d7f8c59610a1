-- Since when papers proved the guardianship; without them nobody acts for the child. Those who acted before go on.
alter table identity.guardianship add column proven_at timestamptz;
update identity.guardianship set proven_at = declared_at;
