#include "engine/cli/exit.h"

#include <algorithm>
#include <array>

namespace assay::cli {
namespace {

constexpr std::array order{
    Exit::interrupted, Exit::terminated, Exit::broken_pipe, Exit::usage, Exit::verification,
    Exit::internal,    Exit::database,   Exit::output,      Exit::pack,  Exit::source,
    Exit::batch,       Exit::incomplete, Exit::findings,    Exit::clean};

}  // namespace

Exit exit_for(Code code) {
  switch (code) {
    case Code::usage:
      return Exit::usage;
    case Code::source:
      return Exit::source;
    case Code::pack:
      return Exit::pack;
    case Code::database:
      return Exit::database;
    case Code::output:
      return Exit::output;
    case Code::limit:
      return Exit::incomplete;
    case Code::interrupted:
      return Exit::interrupted;
    case Code::internal:
      return Exit::internal;
  }
  return Exit::internal;
}

Exit worse(Exit a, Exit b) {
  return *std::find_if(order.begin(), order.end(),
                       [&](Exit exit) { return exit == a || exit == b; });
}

}  // namespace assay::cli
