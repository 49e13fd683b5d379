-- The register of unclear answers is complete by construction.
SELECT 'ai_system' AS kind, s.org, s.key,
       CASE WHEN EXISTS (SELECT 1 FROM unclear_answer f WHERE f.org = s.org AND f.subject = 'ai_system:' || s.key)
            THEN 'not_satisfied' ELSE 'satisfied' END AS outcome
  FROM ai_system s WHERE s.observed_at < '2025-04-03'
