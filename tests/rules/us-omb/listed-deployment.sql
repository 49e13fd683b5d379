-- The register of systems is complete.
SELECT 'deployment' AS kind, d.org, d.key,
       CASE WHEN EXISTS (SELECT 1 FROM ai_system s WHERE s.org = d.org AND s.key = d.system) THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM deployment d WHERE d.observed_at < '2025-04-03'
