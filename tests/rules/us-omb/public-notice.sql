WITH judged AS (
  SELECT u.org, u.key, u.live AND u.impacting AS applies,
         CASE f.provided_state WHEN 'value' THEN f.provided <> 'no_interaction' WHEN 'na' THEN 1 END AS owed,
         CASE f.provided_state WHEN 'value' THEN f.provided IN ('yes') WHEN 'na' THEN 0 END AS has
    FROM uses u LEFT JOIN user_information f ON f.org = u.org AND f.system = u.key AND f.purpose = 'notice')
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN owed IS NULL THEN 'undetermined' WHEN NOT owed THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
