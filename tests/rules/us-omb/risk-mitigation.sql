-- Whether each risk has a treatment is unknown while the register of treatments is open; without a risk on file too.
WITH judged AS (
  SELECT u.org, u.key, u.live AND u.impacting AS applies, NULL AS has FROM uses u)
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
