#include "engine/cli/commands/commands.h"

namespace assay::cli {

std::vector<Command> commands() {
  return {run_command(),      init_command(),       load_command(),      assess_command(),
          findings_command(), tasks_command(),      requests_command(),  controls_command(),
          soa_command(),      coverage_command(),   risks_command(),     readiness_command(),
          sample_command(),   diff_command(),       explain_command(),   report_command(),
          retract_command(),  schema_command(),     map_new_command(),   map_check_command(),
          pack_new_command(), pack_check_command(), pack_test_command(), pack_doc_command(),
          pack_list_command()};
}

}  // namespace assay::cli
