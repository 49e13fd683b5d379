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
      .substr(0, finding_id_digits);
}

Finding apart(const Finding& finding, const Alike& subject) {
  Finding made = finding;
  made.alike.clear();
  made.id = subject.id;
  made.subject.key = subject.key;
  made.subject_name = subject.name;
  made.first_seen = subject.first_seen;
  made.unstable_key = subject.unstable_key;
  return made;
}

}  // namespace assay::model
