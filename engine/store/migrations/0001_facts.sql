-- Facts: who said what about which key, when, and what was withdrawn. Nothing here is ever changed or deleted.
-- One table fact_KIND for each kind of the schema is added beside these when the store is opened.

CREATE TABLE assay_migration (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL
) STRICT;

-- Every statement that followed from a new kind or field of the schema, in order.
CREATE TABLE assay_schema_change (
  number    INTEGER PRIMARY KEY,
  statement TEXT NOT NULL
) STRICT;

CREATE TABLE assay_kind (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- `position` is the place of the field's letter in `states`.
CREATE TABLE assay_field (
  kind     INTEGER NOT NULL REFERENCES assay_kind (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  name     TEXT NOT NULL,
  type     TEXT NOT NULL,
  PRIMARY KEY (kind, position),
  UNIQUE (kind, name)
) STRICT;

CREATE TABLE assay_org (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE assay_source (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- What facts are about: one row for each (org, kind, key).
CREATE TABLE assay_subject (
  id   INTEGER PRIMARY KEY,
  org  INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  key  TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX assay_subject_by_key ON assay_subject (org, kind, key);

CREATE TABLE assay_load (
  id             INTEGER PRIMARY KEY,
  action         TEXT NOT NULL CHECK (action IN ('load', 'retract')),
  source         TEXT NOT NULL,
  digest         TEXT NOT NULL,
  mapping_digest TEXT NOT NULL,
  org            TEXT NOT NULL,
  options        TEXT NOT NULL,
  reason         TEXT NOT NULL,
  loaded_at      TEXT NOT NULL,
  facts          INTEGER NOT NULL CHECK (facts >= 0),
  rejects        INTEGER NOT NULL CHECK (rejects >= 0)
) STRICT;

CREATE INDEX assay_load_by_digest ON assay_load (digest);

-- What the facts of (subject, observed_at) said before load `load` no longer counts.
CREATE TABLE assay_retraction (
  load        INTEGER NOT NULL REFERENCES assay_load (id),
  subject     INTEGER NOT NULL REFERENCES assay_subject (id),
  observed_at INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  PRIMARY KEY (subject, observed_at, load)
) STRICT;

-- The text of cells that could not be understood, and why; `fact` is a row of the kind's table, `field` a position.
CREATE TABLE assay_unreadable (
  kind        INTEGER NOT NULL,
  fact        INTEGER NOT NULL,
  field       INTEGER NOT NULL,
  subject     INTEGER NOT NULL,
  observed_at INTEGER NOT NULL,
  load        INTEGER NOT NULL,
  text        TEXT NOT NULL,
  PRIMARY KEY (kind, fact, field)
) STRICT, WITHOUT ROWID;

-- Claims of completeness that a load made and lost, because records of the kind were rejected.
CREATE TABLE assay_voided_claim (
  load    INTEGER NOT NULL REFERENCES assay_load (id),
  org     TEXT NOT NULL,
  kind    TEXT NOT NULL,
  rejects INTEGER NOT NULL,
  PRIMARY KEY (load, org, kind)
) STRICT;

CREATE VIEW loads AS
SELECT id AS load, action, source, org, facts, rejects, reason, digest, mapping_digest, options, loaded_at
FROM assay_load ORDER BY id;

CREATE VIEW retractions AS
SELECT r.load, o.name AS org, k.name AS kind, s.key, date(r.observed_at * 86400, 'unixepoch') AS observed_at,
       r.reason
FROM assay_retraction r
JOIN assay_subject s ON s.id = r.subject
JOIN assay_org o ON o.id = s.org
JOIN assay_kind k ON k.id = s.kind
ORDER BY r.load, org, kind, s.key, r.observed_at;

CREATE VIEW voided_claims AS
SELECT load, org, kind, rejects FROM assay_voided_claim ORDER BY load, org, kind;

-- Every cell ever loaded that could not be understood, conflicts between sources among them, unless withdrawn.
CREATE VIEW data_quality AS
SELECT o.name AS org, k.name AS kind, s.key, date(u.observed_at * 86400, 'unixepoch') AS observed_at, u.load,
       f.name AS field, u.text
FROM assay_unreadable u
JOIN assay_subject s ON s.id = u.subject
JOIN assay_org o ON o.id = s.org
JOIN assay_kind k ON k.id = u.kind
JOIN assay_field f ON f.kind = u.kind AND f.position = u.field
WHERE NOT EXISTS (SELECT 1 FROM assay_retraction r WHERE r.subject = u.subject
                  AND r.observed_at = u.observed_at AND r.load > u.load)
ORDER BY org, kind, s.key, u.observed_at, u.load, u.field;

CREATE TRIGGER assay_migration_no_update BEFORE UPDATE ON assay_migration
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_migration_no_delete BEFORE DELETE ON assay_migration
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_schema_change_no_update BEFORE UPDATE ON assay_schema_change
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_schema_change_no_delete BEFORE DELETE ON assay_schema_change
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_kind_no_update BEFORE UPDATE ON assay_kind
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_kind_no_delete BEFORE DELETE ON assay_kind
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_field_no_update BEFORE UPDATE ON assay_field
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_field_no_delete BEFORE DELETE ON assay_field
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_org_no_update BEFORE UPDATE ON assay_org
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_org_no_delete BEFORE DELETE ON assay_org
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_source_no_update BEFORE UPDATE ON assay_source
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_source_no_delete BEFORE DELETE ON assay_source
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_subject_no_update BEFORE UPDATE ON assay_subject
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_subject_no_delete BEFORE DELETE ON assay_subject
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_load_no_update BEFORE UPDATE ON assay_load
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_load_no_delete BEFORE DELETE ON assay_load
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_retraction_no_update BEFORE UPDATE ON assay_retraction
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_retraction_no_delete BEFORE DELETE ON assay_retraction
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_unreadable_no_update BEFORE UPDATE ON assay_unreadable
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_unreadable_no_delete BEFORE DELETE ON assay_unreadable
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_voided_claim_no_update BEFORE UPDATE ON assay_voided_claim
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
CREATE TRIGGER assay_voided_claim_no_delete BEFORE DELETE ON assay_voided_claim
BEGIN SELECT RAISE(ABORT, 'what is recorded is only ever added to'); END;
