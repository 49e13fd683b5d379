WITH judged AS (
  SELECT u.org, u.key, u.live AND u.rights_impacting AS applies,
         CASE s.adverse_decisions_state WHEN 'value' THEN s.adverse_decisions WHEN 'na' THEN 0 END AS owed,
         CASE WHEN EXISTS (SELECT 1 FROM user_information f WHERE f.org = u.org AND f.system = u.key
                              AND f.purpose = 'adverse_decision' AND f.provided = 'yes') THEN 1 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key)
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN owed IS NULL THEN 'undetermined' WHEN NOT owed THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
