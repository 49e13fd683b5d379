-- Binds what was recorded from 3 April 2025 on, and judges it from 3 April 2026 on; neither is reached here.
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN observed_at < '2025-04-03' THEN 'not_applicable' END AS outcome
  FROM ai_system
