// The one screen that ends a run: how bad, where, what first, how sure, what is unknown. Pure:
// values in, text out.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "engine/cli/terminal.h"
#include "engine/model/finding.h"
#include "engine/model/posture.h"

namespace assay::cli {

// "2,133"
std::string grouped(std::size_t number);
// "ai systems" for `ai_system`
std::string plural(std::string_view kind, std::size_t count);
// "decides 12 verdicts of 3 rules in 2 packs"
std::string decided_by(const model::Asked& ask);
Tone tone_of(model::Severity severity);
Tone tone_of(model::Outcome outcome);

// "Report      text", wrapped under itself; in one line where `width` is 0.
std::string labelled(std::string_view label, std::string_view text, const Paint& paint,
                     std::size_t width = 0);

std::string screen(const model::Posture& posture, std::span<const model::Task> tasks,
                   const Paint& paint, std::size_t width);

}  // namespace assay::cli
