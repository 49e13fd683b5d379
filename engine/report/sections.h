// The sections of the HTML report, in the order of the page.
#pragma once

#include "engine/report/page.h"
#include "engine/report/view.h"

namespace assay::report {

void write_opening(Page& page,
                   const View& view);  // how bad, where, what first, how sure, what is unknown
void write_map(Page& page, const View& view);         // organisations by rules
void write_rules(Page& page, const View& view);       // the legend of the map, and the controls
void write_gaps(Page& page, const View& view);        // requirements and measures
void write_soa(Page& page, const View& view);         // the statement of applicability
bool has_risks(const Report& report);                 // any with a title or a level
void write_risks(Page& page, const View& view);       // the register, recomputed
void write_readiness(Page& page, const View& view);   // for stage 1 and stage 2
void write_coverage(Page& page, const View& view);    // of every framework, along crosswalks
void write_statements(Page& page, const View& view);  // unmet requirements
void write_worst(Page& page, const View& view);       // a few findings in full
void write_tasks(Page& page, const View& view);
void write_requests(Page& page, const View& view);
void write_questions(Page& page, const View& view);  // only an auditor can ask
void write_waivers(Page& page, const View& view);
void write_facts(Page& page, const View& view);  // populations, basis, data quality
void write_orgs(Page& page, const View& view);
void write_methods(Page& page, const View& view);

// Small pieces the sections share.
void write_controls(Page& page, const std::vector<std::string>& controls);
void write_rule_link(Page& page, const View& view, const std::string& pack,
                     const std::string& rule);
void write_severity(Page& page, model::Severity severity);
void write_verdict(Page& page, const model::Statement& statement);
// Whether so many that are undetermined throughout would bury the others: they are folded then.
bool is_drowned(std::size_t undetermined, std::size_t all);
// "name (key)" with the name shortened; the key alone where there is no name.
void write_subject(Page& page, const View& view, const std::string& org,
                   const model::SubjectId& subject);

}  // namespace assay::report
