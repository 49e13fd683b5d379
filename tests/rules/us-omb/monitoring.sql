WITH judged AS (
  SELECT u.org, u.key, u.live AND u.impacting AS applies,
         CASE f.established_state WHEN 'value' THEN f.established WHEN 'na' THEN 0 END AS has
    FROM uses u LEFT JOIN monitoring_plan f ON f.org = u.org AND f.system = u.key)
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
