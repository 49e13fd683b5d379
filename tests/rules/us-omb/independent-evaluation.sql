WITH judged AS (
  SELECT u.org, u.key, u.live AND u.impacting AS applies,
         CASE f.status_state WHEN 'value' THEN f.status IN ('completed') WHEN 'na' THEN 0 END
         AND CASE f.independent_state WHEN 'value' THEN f.independent WHEN 'na' THEN 0 END AS has
    FROM uses u LEFT JOIN test_result f ON f.org = u.org AND f.system = u.key AND f.type = 'evaluation')
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
