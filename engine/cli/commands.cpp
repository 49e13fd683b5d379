#include "engine/cli/command.h"

namespace assay::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> all{};
  return all;
}

}  // namespace assay::cli
