WITH judged AS (
  SELECT u.org, u.key, u.live AND u.rights_impacting AS applies,
         CASE f.measures_text_state WHEN 'value' THEN 1 WHEN 'na' THEN 0 END AS has
    FROM uses u LEFT JOIN test_result f ON f.org = u.org AND f.system = u.key AND f.type = 'fairness')
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
