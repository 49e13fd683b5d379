#include "engine/report/escape.h"
#include "engine/report/report.h"
#include "engine/report/words.h"

namespace assay::report {

std::string html(const Report& report) {
  std::string out =
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
  out += "<title>" + escape::html(report.title) + "</title></head><body><h1>" +
         escape::html(report.title) + "</h1><p>As of " + to_text(report.as_of) + "</p><p>" +
         escape::html(posture_sentence(report)) + "</p></body></html>\n";
  return out;
}

}  // namespace assay::report
