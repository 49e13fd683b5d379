WITH sentences AS (
  -- purpose
  SELECT u.org, u.key, 1 AS "when",
         CASE s.purpose_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE s.outputs_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE s.sector_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE s.unit_as_given_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE s.commercial_use_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- initiation
  SELECT u.org, u.key, u."full" AND u.words_early AS "when",
         CASE s.initiated_at_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- development
  SELECT u.org, u.key, u."full" AND u.words_developing AS "when",
         CASE s.development_began_at_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE s.origin_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- contracts
  SELECT u.org, u.key, u."full" AND u.words_developing AND CASE s.origin_state WHEN 'value' THEN s.origin IN ('bought', 'built_and_bought') WHEN 'na' THEN 0 END AS "when",
         CASE al.contracts_as_given_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN allocation al ON al.org = s.org AND al.system = s.key AND al.task = 'development'
  UNION ALL
  -- implementation
  SELECT u.org, u.key, u."full" AND u.words_live AS "when",
         CASE s.first_use_at_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- retirement
  SELECT u.org, u.key, u."full" AND u.words_retired AS "when",
         CASE s.retired_at_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- public-service
  SELECT u.org, u.key, u."full" AND u.words_developing AS "when",
         CASE s.public_service_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- public-service-named
  SELECT u.org, u.key, u."full" AND u.words_developing AND CASE s.public_service_state WHEN 'value' THEN s.public_service WHEN 'na' THEN 0 END AS "when",
         CASE s.service_provider_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE s.service_name_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- public-information
  SELECT u.org, u.key, u."full" AND u.words_live AS "when",
         CASE s.informs_public_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- information-quality
  SELECT u.org, u.key, u."full" AND u.words_live AND CASE s.informs_public_state WHEN 'value' THEN s.informs_public WHEN 'na' THEN 0 END AS "when",
         CASE s.information_quality_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- privacy
  SELECT u.org, u.key, u."full" AND u.words_live AS "when",
         CASE s.personal_data_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE pr.status_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN risk_assessment pr ON pr.org = s.org AND pr.system = s.key AND pr.type = 'privacy'
  UNION ALL
  -- data
  SELECT u.org, u.key, u."full" AND u.words_developing AS "when",
         CASE s.personal_features_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE du.description_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE du.documentation_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE du.catalogue_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN dataset_use du ON du.org = s.org AND du.system = s.key
  UNION ALL
  -- code
  SELECT u.org, u.key, u."full" AND u.words_live AS "when",
         CASE s.custom_code_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE s.code_access_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- code-link
  SELECT u.org, u.key, u."full" AND u.words_live AND CASE s.code_access_state WHEN 'value' THEN s.code_access IN ('public') WHEN 'na' THEN 0 END AS "when",
         CASE s.code_link_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- authority
  SELECT u.org, u.key, u."full" AND u.words_developing AS "when",
         CASE ap.given_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN approval ap ON ap.org = s.org AND ap.subject = 'ai_system:' || s.key AND ap.type = 'authority_to_operate'
  UNION ALL
  -- authorised-system
  SELECT u.org, u.key, u."full" AND u.words_developing AND CASE ap.given_state WHEN 'value' THEN ap.given WHEN 'na' THEN 0 END AS "when",
         CASE s.authorised_as_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN approval ap ON ap.org = s.org AND ap.subject = 'ai_system:' || s.key AND ap.type = 'authority_to_operate'
  UNION ALL
  -- resources
  SELECT u.org, u.key, u."full" AND u.words_developing AS "when",
         CASE re.waited_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE re.provisioned_centrally_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE re.request_process_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE re.in_time_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN resource re ON re.org = s.org AND re.system = s.key AND re.type = 'compute'
  UNION ALL
  -- reuse
  SELECT u.org, u.key, u."full" AND u.words_developing AS "when",
         CASE s.reuse_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE mo.documentation_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN model mo ON mo.org = s.org AND mo.system = s.key
  UNION ALL
  -- extension
  SELECT u.org, u.key, u.words_live AND u.impacting AS "when",
         CASE s.extension_requested_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
  UNION ALL
  -- practices
  SELECT u.org, u.key, u.words_live AND u.impacting AND CASE s.extension_requested_state WHEN 'value' THEN NOT s.extension_requested WHEN 'na' THEN 0 END AS "when",
         CASE ia.status_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE t1.setting_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE ri.title_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE t2.status_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE mp.established_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE ov.human_involved_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE ui.provided_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN impact_assessment ia ON ia.org = s.org AND ia.system = s.key
    LEFT JOIN monitoring_plan mp ON mp.org = s.org AND mp.system = s.key
    LEFT JOIN oversight ov ON ov.org = s.org AND ov.system = s.key
    LEFT JOIN risk ri ON ri.org = s.org AND ri.system = s.key
    LEFT JOIN test_result t1 ON t1.org = s.org AND t1.system = s.key AND t1.type = 'validation'
    LEFT JOIN test_result t2 ON t2.org = s.org AND t2.system = s.key AND t2.type = 'evaluation'
    LEFT JOIN user_information ui ON ui.org = s.org AND ui.system = s.key AND ui.purpose = 'notice'
  UNION ALL
  -- rights-practices
  SELECT u.org, u.key, u.words_live AND u.rights_impacting AND CASE s.extension_requested_state WHEN 'value' THEN NOT s.extension_requested WHEN 'na' THEN 0 END AS "when",
         CASE s.adverse_decisions_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE t3.measures_text_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE co.done_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE ca.established_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END
         AND CASE co2.established_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN channel ca ON ca.org = s.org AND ca.system = s.key AND ca.purpose = 'appeal'
    LEFT JOIN consultation co ON co.org = s.org AND co.system = s.key
    LEFT JOIN channel co2 ON co2.org = s.org AND co2.system = s.key AND co2.purpose = 'opt_out'
    LEFT JOIN test_result t3 ON t3.org = s.org AND t3.system = s.key AND t3.type = 'fairness'
  UNION ALL
  -- no-appeal-explained
  SELECT u.org, u.key, u.words_live AND u.rights_impacting AND CASE ca.established_state WHEN 'value' THEN ca.established IN ('no', 'exempt') WHEN 'na' THEN 0 END AS "when",
         CASE ca.reason_text_state WHEN 'value' THEN 1 WHEN 'na' THEN 1 WHEN 'blank' THEN 0 END AS has
    FROM uses u JOIN ai_system s ON s.org = u.org AND s.key = u.key
    LEFT JOIN channel ca ON ca.org = s.org AND ca.system = s.key AND ca.purpose = 'appeal')
, outcomes AS (
  SELECT org, key, CASE WHEN "when" IS NULL THEN 2 WHEN NOT "when" THEN 0 WHEN has IS NULL THEN 2 WHEN has THEN 1 ELSE 3 END AS rank
    FROM sentences)
SELECT 'ai_system' AS kind, org, key,
       CASE max(rank) WHEN 3 THEN 'not_satisfied' WHEN 2 THEN 'undetermined' WHEN 1 THEN 'satisfied' ELSE 'not_applicable' END AS outcome
  FROM outcomes GROUP BY org, key
