#include "engine/intake/lines.h"

#include <algorithm>

namespace assay::intake {

Result<bool> LineReader::next(std::string_view& line) {
  for (;;) {
    const auto end = buffer_.find('\n', std::max(next_, searched_));
    if (end != std::string::npos || (finished_ && next_ < buffer_.size())) {
      line = std::string_view(buffer_).substr(next_, end == std::string::npos ? end : end - next_);
      if (line.ends_with('\r')) line.remove_suffix(1);
      next_ = end == std::string::npos ? buffer_.size() : end + 1;
      ++number_;
      return true;
    }
    if (finished_) return false;
    buffer_.erase(0, next_);
    next_ = 0;
    searched_ = buffer_.size();
    const auto more = bytes_.read_into(buffer_);
    if (!more) return more.error();
    finished_ = !*more;
  }
}

}  // namespace assay::intake
