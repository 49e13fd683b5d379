#include "engine/model/finding.h"

#include "engine/base/digest.h"

namespace assay::model {

std::string finding_id(std::string_view org, std::string_view pack, std::string_view rule,
                       const SubjectId& subject) {
  return to_hex(Digester()
                    .part(org)
                    .part(pack)
                    .part(rule)
                    .part(subject.kind)
                    .part(subject.key)
                    .finish())
      .substr(0, 16);
}

}  // namespace assay::model
