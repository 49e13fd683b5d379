-- The subjects of a gap are a list, written once however many gaps have it: a finding is an interval of runs in which one
-- content held of one list of subjects.

DROP VIEW findings;
ALTER TABLE assay_finding RENAME TO assay_finding_before;

-- [[key, name, whether the key may move], …], sorted by key.
CREATE TABLE assay_subject_list (
  id   INTEGER PRIMARY KEY,
  list TEXT NOT NULL
) STRICT;

INSERT INTO assay_subject_list (list)
SELECT DISTINCT json_array(json_array(subject_key, subject_name, unstable_key)) FROM assay_finding_before;

-- `ids` has sixteen digits for each subject of the list, in its order.
CREATE TABLE assay_finding (
  number     INTEGER PRIMARY KEY,
  content    INTEGER NOT NULL REFERENCES assay_content (id),
  subjects   INTEGER NOT NULL REFERENCES assay_subject_list (id),
  ids        TEXT NOT NULL,
  first_run  INTEGER NOT NULL REFERENCES assay_run (id),
  last_run   INTEGER NOT NULL REFERENCES assay_run (id),
  first_seen TEXT NOT NULL,
  CHECK (last_run >= first_run)
) STRICT;

INSERT INTO assay_finding (number, content, subjects, ids, first_run, last_run, first_seen)
SELECT f.number, f.content, l.id, f.id, f.first_run, f.last_run, f.first_seen
FROM assay_finding_before f
JOIN assay_subject_list l ON l.list = json_array(json_array(f.subject_key, f.subject_name, f.unstable_key));

DROP TABLE assay_finding_before;

CREATE INDEX assay_finding_by_content ON assay_finding (content, last_run);

-- One row for each subject. `open`: the latest run of the organisation by the pack still has it.
CREATE VIEW findings AS
SELECT substr(f.ids, 16 * s.key + 1, 16) AS id, c.org, c.pack, c.rule, c.subject_kind,
       json_extract(s.value, '$[0]') AS subject_key, json_extract(s.value, '$[1]') AS subject_name, c.outcome, c.reason,
       c.severity, c.grade, c.waived, f.first_seen, f.first_run, f.last_run,
       f.last_run = (SELECT max(r.run) FROM assay_run_scope r WHERE r.org = c.org AND r.pack = c.pack) AS open,
       json_extract(c.body, '$.message') AS message, c.body
FROM assay_finding f
JOIN assay_content c ON c.id = f.content
JOIN assay_subject_list l ON l.id = f.subjects
JOIN json_each(l.list) s;

CREATE TRIGGER assay_subject_list_no_update BEFORE UPDATE ON assay_subject_list
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_subject_list_no_delete BEFORE DELETE ON assay_subject_list
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_finding_no_delete BEFORE DELETE ON assay_finding
BEGIN SELECT RAISE(ABORT, 'a run is never changed'); END;
CREATE TRIGGER assay_finding_only_end BEFORE UPDATE OF number, content, subjects, ids, first_run, first_seen ON assay_finding
BEGIN SELECT RAISE(ABORT, 'only the end of an interval moves'); END;
CREATE TRIGGER assay_finding_end_moves_on BEFORE UPDATE OF last_run ON assay_finding WHEN new.last_run <= old.last_run
BEGIN SELECT RAISE(ABORT, 'the end of an interval only moves on'); END;
