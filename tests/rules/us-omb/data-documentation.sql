WITH judged AS (
  SELECT u.org, u.key, u."full" AND u.developing AS applies, u.live AND u.impacting AS owed,
         CASE f.documentation_state WHEN 'value' THEN f.documentation IN ('partial', 'complete', 'widely_available') WHEN 'na' THEN 0 END AS has
    FROM uses u LEFT JOIN dataset_use f ON f.org = u.org AND f.system = u.key)
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN owed IS NULL THEN 'undetermined' WHEN NOT owed THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
