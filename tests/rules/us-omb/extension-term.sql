WITH judged AS (
  SELECT org, key, type = 'extension' AND "from" < '2025-04-03' AS applies,
         CASE to_state WHEN 'value' THEN "to" <= '2025-12-01' WHEN 'blank' THEN 0 WHEN 'na' THEN 0 END
         AND CASE approved_by_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM waiver)
SELECT 'waiver' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
