SELECT 'classification' AS kind, org, key,
       CASE WHEN class_as_given_state IN ('unasked', 'unreadable') THEN 'undetermined'
            WHEN class_as_given_state = 'value' AND class_as_given IN ('Rights-Impacting', 'Safety-Impacting', 'Both', 'Neither') THEN 'satisfied'
            ELSE 'not_satisfied' END AS outcome
  FROM classification WHERE framework = 'OMB M-24-10' AND observed_at < '2025-04-03'
