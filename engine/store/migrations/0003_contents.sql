-- What holds of many subjects alike is written once: a finding is an interval of runs in which one content held of
-- one subject.

DROP VIEW findings;
ALTER TABLE assay_finding RENAME TO assay_finding_before;

CREATE TABLE assay_content (
  id           INTEGER PRIMARY KEY,
  org          TEXT NOT NULL,
  pack         TEXT NOT NULL,
  rule         TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  outcome      TEXT NOT NULL CHECK (outcome IN ('not_satisfied', 'undetermined')),
  reason       TEXT NOT NULL,
  severity     TEXT NOT NULL,
  grade        TEXT NOT NULL,
  waived       INTEGER NOT NULL CHECK (waived IN (0, 1)),
  body         TEXT NOT NULL
) STRICT;

CREATE TABLE assay_finding (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL,
  content      INTEGER NOT NULL REFERENCES assay_content (id),
  first_run    INTEGER NOT NULL REFERENCES assay_run (id),
  last_run     INTEGER NOT NULL REFERENCES assay_run (id),
  subject_key  TEXT NOT NULL,
  subject_name TEXT NOT NULL,
  unstable_key INTEGER NOT NULL CHECK (unstable_key IN (0, 1)),
  first_seen   TEXT NOT NULL,
  CHECK (last_run >= first_run)
) STRICT;

INSERT INTO assay_content (id, org, pack, rule, subject_kind, outcome, reason, severity, grade, waived, body)
SELECT number, org, pack, rule, subject_kind, outcome, reason, severity, grade, waived,
       json_remove(body, '$.id', '$.subject', '$.first_seen', '$.unstable_key')
FROM assay_finding_before;

INSERT INTO assay_finding (number, id, content, first_run, last_run, subject_key, subject_name, unstable_key, first_seen)
SELECT number, id, number, first_run, last_run, subject_key, coalesce(json_extract(body, '$.subject.name'), ''),
       coalesce(json_extract(body, '$.unstable_key'), 0), first_seen
FROM assay_finding_before;

DROP TABLE assay_finding_before;

CREATE INDEX assay_finding_by_content ON assay_finding (content, last_run);
CREATE INDEX assay_finding_by_id ON assay_finding (id);

-- `open`: the latest run of the organisation by the pack still has it.
CREATE VIEW findings AS
SELECT f.id, c.org, c.pack, c.rule, c.subject_kind, f.subject_key, f.subject_name, c.outcome, c.reason, c.severity,
       c.grade, c.waived, f.first_seen, f.first_run, f.last_run,
       f.last_run = (SELECT max(s.run) FROM assay_run_scope s WHERE s.org = c.org AND s.pack = c.pack) AS open,
       json_extract(c.body, '$.message') AS message, c.body
FROM assay_finding f JOIN assay_content c ON c.id = f.content;

CREATE TRIGGER assay_content_no_update BEFORE UPDATE ON assay_content
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_content_no_delete BEFORE DELETE ON assay_content
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_finding_no_delete BEFORE DELETE ON assay_finding
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_finding_only_end BEFORE UPDATE OF number, id, content, first_run, subject_key, subject_name, unstable_key, first_seen ON assay_finding
BEGIN SELECT RAISE(ABORT, 'only the end of an interval moves'); END;
CREATE TRIGGER assay_finding_end_moves_on BEFORE UPDATE OF last_run ON assay_finding WHEN new.last_run <= old.last_run
BEGIN SELECT RAISE(ABORT, 'the end of an interval only moves on'); END;
