// One function for each command; each lives in the file of its name.
#pragma once

#include "engine/cli/command.h"

namespace assay::cli {

Command run_command();
Command init_command();
Command load_command();
Command assess_command();
Command findings_command();
Command tasks_command();
Command requests_command();
Command controls_command();
Command soa_command();
Command coverage_command();
Command risks_command();
Command readiness_command();
Command sample_command();
Command diff_command();
Command explain_command();
Command report_command();
Command retract_command();
Command schema_command();
Command map_new_command();
Command map_check_command();
Command pack_new_command();
Command pack_check_command();
Command pack_test_command();
Command pack_doc_command();
Command pack_list_command();

}  // namespace assay::cli
