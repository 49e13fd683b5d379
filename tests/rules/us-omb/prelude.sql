-- What the queries of this folder share, over the views of a store into which the inventory of 2024 was loaded.
-- SQL's own logic of three values is the one needed: NULL is unknown.

-- Every use, with what decides whether a practice or a question concerns it.
CREATE TEMP VIEW uses AS
SELECT s.org, s.key,
       CASE s.stage_state WHEN 'value' THEN s.stage IN ('deployed', 'operated') END AS live,
       CASE s.stage_state WHEN 'value' THEN s.stage = 'operated' END AS in_operation,
       CASE s.stage_state WHEN 'value' THEN s.stage IN ('developed', 'deployed', 'operated') END AS developing,
       CASE s.commercial_use_state WHEN 'value' THEN s.commercial_use = 'none' WHEN 'na' THEN 0 END AS "full",
       CASE c.class_state WHEN 'value' THEN c.class IN ('rights', 'safety', 'both') WHEN 'na' THEN 0 END AS impacting,
       CASE c.class_state WHEN 'value' THEN c.class IN ('rights', 'both') WHEN 'na' THEN 0 END AS rights_impacting,
       CASE s.stage_as_given_state WHEN 'value' THEN s.stage_as_given = 'Retired' END AS words_retired,
       CASE s.stage_as_given_state WHEN 'value' THEN s.stage_as_given IN ('Implementation and Assessment', 'Operation and Maintenance') END AS words_live,
       CASE s.stage_as_given_state WHEN 'value' THEN s.stage_as_given IN ('Acquisition and/or Development', 'Implementation and Assessment', 'Operation and Maintenance') END AS words_developing,
       CASE s.stage_as_given_state WHEN 'value' THEN s.stage_as_given IN ('Initiated', 'Acquisition and/or Development', 'Implementation and Assessment', 'Operation and Maintenance') END AS words_early
  FROM ai_system s LEFT JOIN classification c ON c.org = s.org AND c.subject = s.key AND c.framework = 'OMB M-24-10'
 WHERE s.observed_at < '2025-04-03';
