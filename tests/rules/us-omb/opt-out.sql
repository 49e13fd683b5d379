WITH judged AS (
  SELECT u.org, u.key, u.live AND u.rights_impacting AS applies,
         CASE f.established_state WHEN 'value' THEN f.established <> 'exempt' WHEN 'na' THEN 1 END AS owed,
         CASE f.established_state WHEN 'value' THEN f.established IN ('yes') WHEN 'na' THEN 0 END AS has
    FROM uses u LEFT JOIN channel f ON f.org = u.org AND f.system = u.key AND f.purpose = 'opt_out')
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN owed IS NULL THEN 'undetermined' WHEN NOT owed THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
