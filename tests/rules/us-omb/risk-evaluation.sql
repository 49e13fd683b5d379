-- No register of risk assessments is complete: only one on file could decide.
WITH judged AS (
  SELECT u.org, u.key, u.live AND u.impacting AS applies,
         CASE WHEN EXISTS (SELECT 1 FROM risk_assessment f WHERE f.org = u.org AND f.system = u.key AND f.type = 'ai' AND f.status = 'completed'
                              AND f.performed_at > '2023-12-31' AND f.performed_at <= '2024-12-31') THEN 1 END AS has
    FROM uses u)
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
