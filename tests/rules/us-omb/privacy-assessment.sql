WITH judged AS (
  SELECT u.org, u.key, u."full" AND u.live AS applies,
         CASE s.personal_data_state WHEN 'value' THEN s.personal_data WHEN 'na' THEN 0 END AS owed,
         CASE f.status_state WHEN 'value' THEN f.status = 'completed' WHEN 'na' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN risk_assessment f ON f.org = u.org AND f.system = u.key AND f.type = 'privacy')
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN owed IS NULL THEN 'undetermined' WHEN NOT owed THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
