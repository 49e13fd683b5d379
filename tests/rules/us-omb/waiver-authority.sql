WITH judged AS (
  SELECT org, key, type = 'waiver' AND "from" < '2025-04-03' AS applies,
         CASE authority_state WHEN 'value' THEN authority = 'Chief AI Officer' WHEN 'na' THEN 0 END
         AND CASE reason_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE to_state WHEN 'value' THEN "to" >= '2024-12-31' WHEN 'blank' THEN 0 WHEN 'na' THEN 0 END AS has
    FROM waiver)
SELECT 'waiver' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
