-- Nothing on file speaks of training, and its register is open.
WITH judged AS (
  SELECT u.org, u.key, u.live AND u.impacting AS applies,
         CASE WHEN EXISTS (SELECT 1 FROM competence f JOIN competence_requirement q ON q.org = f.org AND q.key = f.requirement
                             WHERE f.org = u.org AND q.applies_to = 'ai_system:' || u.key AND f.basis_type = 'training' AND f.obtained_at <= '2024-12-31') THEN 1 END AS has
    FROM uses u)
SELECT 'ai_system' AS kind, org, key,
       CASE WHEN applies IS NULL THEN 'undetermined' WHEN NOT applies THEN 'not_applicable'
            WHEN has IS NULL THEN 'undetermined' WHEN has THEN 'satisfied' ELSE 'not_satisfied' END AS outcome
  FROM judged
