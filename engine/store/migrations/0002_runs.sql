-- Runs: what was concluded, from which facts, by which packs. A run is never changed; a finding or task is an
-- interval of runs, whose end moves on while it stays the same.

CREATE TABLE assay_run (
  id             INTEGER PRIMARY KEY,
  as_of          TEXT NOT NULL,
  known          INTEGER NOT NULL,
  engine_version TEXT NOT NULL,
  params         TEXT NOT NULL,
  started_at     TEXT NOT NULL,
  complete       INTEGER NOT NULL CHECK (complete IN (0, 1)),
  snapshot       TEXT NOT NULL
) STRICT;

CREATE TABLE assay_run_pack (
  run     INTEGER NOT NULL REFERENCES assay_run (id),
  pack    TEXT NOT NULL,
  version TEXT NOT NULL,
  digest  TEXT NOT NULL,
  PRIMARY KEY (run, pack)
) STRICT, WITHOUT ROWID;

-- Which organisation was judged by which pack, and in which earlier run that happened last.
CREATE TABLE assay_run_scope (
  run      INTEGER NOT NULL REFERENCES assay_run (id),
  org      TEXT NOT NULL,
  pack     TEXT NOT NULL,
  previous INTEGER,
  PRIMARY KEY (org, pack, run)
) STRICT, WITHOUT ROWID;

CREATE TABLE assay_rule_count (
  run            INTEGER NOT NULL REFERENCES assay_run (id),
  org            TEXT NOT NULL,
  pack           TEXT NOT NULL,
  rule           TEXT NOT NULL,
  satisfied      INTEGER NOT NULL,
  not_satisfied  INTEGER NOT NULL,
  undetermined   INTEGER NOT NULL,
  not_applicable INTEGER NOT NULL,
  PRIMARY KEY (run, org, pack, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE assay_finding (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL,
  first_run    INTEGER NOT NULL REFERENCES assay_run (id),
  last_run     INTEGER NOT NULL REFERENCES assay_run (id),
  org          TEXT NOT NULL,
  pack         TEXT NOT NULL,
  rule         TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_key  TEXT NOT NULL,
  outcome      TEXT NOT NULL CHECK (outcome IN ('not_satisfied', 'undetermined')),
  reason       TEXT NOT NULL,
  severity     TEXT NOT NULL,
  grade        TEXT NOT NULL,
  waived       INTEGER NOT NULL CHECK (waived IN (0, 1)),
  first_seen   TEXT NOT NULL,
  body         TEXT NOT NULL,
  CHECK (last_run >= first_run)
) STRICT;

CREATE INDEX assay_finding_by_end ON assay_finding (last_run, org, pack, id);

CREATE TABLE assay_task (
  number    INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  first_run INTEGER NOT NULL REFERENCES assay_run (id),
  last_run  INTEGER NOT NULL REFERENCES assay_run (id),
  org       TEXT NOT NULL,
  owner     TEXT NOT NULL,
  due       TEXT NOT NULL,
  severity  TEXT NOT NULL,
  status    TEXT NOT NULL,
  packs     TEXT NOT NULL,
  body      TEXT NOT NULL,
  CHECK (last_run >= first_run)
) STRICT;

CREATE INDEX assay_task_by_id ON assay_task (id, last_run);
CREATE INDEX assay_task_by_end ON assay_task (last_run, org);

CREATE VIEW runs AS
SELECT r.id AS run, r.as_of, r.known, r.engine_version, r.complete, r.started_at, r.params,
       (SELECT group_concat(pack || ' ' || version, ', ') FROM assay_run_pack p WHERE p.run = r.id) AS packs,
       sum(c.satisfied) AS satisfied, sum(c.not_satisfied) AS not_satisfied,
       sum(c.undetermined) AS undetermined, sum(c.not_applicable) AS not_applicable
FROM assay_run r LEFT JOIN assay_rule_count c ON c.run = r.id
GROUP BY r.id ORDER BY r.id;

CREATE VIEW rule_counts AS
SELECT run, org, pack, rule, satisfied, not_satisfied, undetermined, not_applicable FROM assay_rule_count;

-- `open`: the latest run of the organisation by the pack still has it.
CREATE VIEW findings AS
SELECT f.id, f.org, f.pack, f.rule, f.subject_kind, f.subject_key, f.outcome, f.reason, f.severity, f.grade,
       f.waived, f.first_seen, f.first_run, f.last_run,
       f.last_run = (SELECT max(s.run) FROM assay_run_scope s WHERE s.org = f.org AND s.pack = f.pack) AS open,
       json_extract(f.body, '$.message') AS message, f.body
FROM assay_finding f;

-- Tasks as the latest run of their organisation has them.
CREATE VIEW tasks AS
SELECT t.id, t.org, t.status, t.severity, t.owner, t.due, json_extract(t.body, '$.action') AS action,
       json_extract(t.body, '$.subject.kind') AS subject_kind, json_extract(t.body, '$.subject.id') AS subject_key,
       t.first_run, t.last_run, t.body
FROM assay_task t
WHERE t.last_run = (SELECT max(s.run) FROM assay_run_scope s WHERE s.org = t.org);

CREATE TRIGGER assay_run_no_update BEFORE UPDATE ON assay_run
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_run_no_delete BEFORE DELETE ON assay_run
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_run_pack_no_update BEFORE UPDATE ON assay_run_pack
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_run_pack_no_delete BEFORE DELETE ON assay_run_pack
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_run_scope_no_update BEFORE UPDATE ON assay_run_scope
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_run_scope_no_delete BEFORE DELETE ON assay_run_scope
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_rule_count_no_update BEFORE UPDATE ON assay_rule_count
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_rule_count_no_delete BEFORE DELETE ON assay_rule_count
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_finding_no_delete BEFORE DELETE ON assay_finding
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_task_no_delete BEFORE DELETE ON assay_task
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_finding_only_end BEFORE UPDATE OF number, id, first_run, org, pack, rule, subject_kind, subject_key, outcome, reason, severity, grade, waived, first_seen, body ON assay_finding
BEGIN SELECT RAISE(ABORT, 'only the end of an interval moves'); END;
CREATE TRIGGER assay_finding_end_moves_on BEFORE UPDATE OF last_run ON assay_finding WHEN new.last_run <= old.last_run
BEGIN SELECT RAISE(ABORT, 'the end of an interval only moves on'); END;
CREATE TRIGGER assay_task_only_end BEFORE UPDATE OF number, id, first_run, org, owner, due, severity, status, packs, body ON assay_task
BEGIN SELECT RAISE(ABORT, 'only the end of an interval moves'); END;
CREATE TRIGGER assay_task_end_moves_on BEFORE UPDATE OF last_run ON assay_task WHEN new.last_run <= old.last_run
BEGIN SELECT RAISE(ABORT, 'the end of an interval only moves on'); END;
