-- A date known to the month or year is shown FIRST..LAST: its first ten letters are its first day, its last ten its last.
WITH dated AS (
  SELECT u.*, s.initiated_at, s.development_began_at, s.first_use_at,
         CASE s.initiated_at_state WHEN 'value' THEN 1 WHEN 'na' THEN 0 WHEN 'blank' THEN 0 END AS initiated,
         CASE s.development_began_at_state WHEN 'value' THEN 1 WHEN 'na' THEN 0 WHEN 'blank' THEN 0 END AS began,
         CASE s.first_use_at_state WHEN 'value' THEN 1 WHEN 'na' THEN 0 WHEN 'blank' THEN 0 END AS used
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key)
, sentences AS (
  SELECT org, key, "full" AND developing AS applies, initiated AND began AS "when", CASE WHEN substr(s.development_began_at, 1, 10) >= substr(s.initiated_at, -10) THEN 1 WHEN substr(s.development_began_at, -10) < substr(s.initiated_at, 1, 10) THEN 0 END AS has FROM dated s
  UNION ALL
  SELECT org, key, "full" AND developing, live AND initiated AND used, CASE WHEN substr(s.first_use_at, 1, 10) >= substr(s.initiated_at, -10) THEN 1 WHEN substr(s.first_use_at, -10) < substr(s.initiated_at, 1, 10) THEN 0 END FROM dated s
  UNION ALL
  SELECT org, key, "full" AND developing, live AND began AND used, CASE WHEN substr(s.first_use_at, 1, 10) >= substr(s.development_began_at, -10) THEN 1 WHEN substr(s.first_use_at, -10) < substr(s.development_began_at, 1, 10) THEN 0 END FROM dated s
  UNION ALL
  SELECT org, key, "full" AND developing, in_operation AND used, CASE WHEN substr(s.first_use_at, -10) <= '2024-12-16' THEN 1 WHEN substr(s.first_use_at, 1, 10) > '2024-12-16' THEN 0 END FROM dated s)
, outcomes AS (
  SELECT org, key, CASE WHEN applies IS NULL THEN 2 WHEN NOT applies THEN 0 WHEN "when" IS NULL THEN 2 WHEN NOT "when" THEN 0
                        WHEN has IS NULL THEN 2 WHEN has THEN 1 ELSE 3 END AS rank
    FROM sentences)
SELECT 'ai_system' AS kind, org, key,
       CASE max(rank) WHEN 3 THEN 'not_satisfied' WHEN 2 THEN 'undetermined' WHEN 1 THEN 'satisfied' ELSE 'not_applicable' END AS outcome
  FROM outcomes GROUP BY org, key
