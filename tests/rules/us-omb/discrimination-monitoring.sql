-- Only a dated test for fairness could decide; the inventory has none.
WITH judged AS (
  SELECT u.org, u.key, u.live AND u.rights_impacting AS applies,
         CASE WHEN EXISTS (SELECT 1 FROM test_result f WHERE f.org = u.org AND f.system = u.key AND f.type = 'fairness' AND f.status = 'completed'
                              AND f.at > '2023-12-31' AND f.at <= '2024-12-31') THEN 1 END AS has
    FROM uses u)
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
