WITH judged AS (
  SELECT u.org, u.key, u."full" AND u.live AS applies,
         CASE f.given_state WHEN 'value' THEN f.given WHEN 'na' THEN 0 END AS has
    FROM uses u LEFT JOIN approval f ON f.org = u.org AND f.subject = 'ai_system:' || u.key AND f.type = 'authority_to_operate')
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
