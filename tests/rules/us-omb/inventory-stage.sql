SELECT 'ai_system' AS kind, org, key,
       CASE WHEN stage_as_given_state IN ('unasked', 'unreadable') THEN 'undetermined'
            WHEN stage_as_given_state = 'value' AND stage_as_given IN ('Initiated', 'Acquisition and/or Development',
                 'Implementation and Assessment', 'Operation and Maintenance', 'Retired') THEN 'satisfied'
            ELSE 'not_satisfied' END AS outcome
  FROM ai_system WHERE observed_at < '2025-04-03'
