#include "engine/packs/cage.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <optional>

#include "engine/base/decimal.h"
#include "engine/base/text.h"
#include "engine/json/read.h"

// glibc 2.36 declares it without C linkage.
extern "C" {
#include <sys/pidfd.h>
}

namespace assay::packs {
namespace {

using Clock = std::chrono::steady_clock;  // a deadline, never a date

// A descriptor that closes itself.
class Handle {
 public:
  explicit Handle(int descriptor) : descriptor_(descriptor) {}
  ~Handle() { close(); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  [[nodiscard]] int get() const { return descriptor_; }
  void close() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
  }

 private:
  int descriptor_;
};

void append_frame(std::string& to, std::string_view bytes) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  for (unsigned shift = 0; shift < 32; shift += 8) to += static_cast<char>((size >> shift) & 0xFFU);
  to += bytes;
}

// The child between its start and its burial.
class Child {
 public:
  Child(pid_t pid, int pidfd) : pid_(pid), pidfd_(pidfd) {}
  ~Child() {
    if (pid_ > 0) ::kill(pid_, SIGKILL), bury();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  [[nodiscard]] int pidfd() const { return pidfd_.get(); }
  void kill() const { ::kill(pid_, SIGKILL); }  // its number is ours until it is buried

  // How it ended.
  int bury() {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = 0;
    return status;
  }

 private:
  pid_t pid_;
  Handle pidfd_;
};

std::string amount(std::int64_t milliseconds) { return std::to_string(milliseconds) + " ms"; }

std::string describe_end(int status) {
  if (WIFSIGNALED(status)) {
    switch (WTERMSIG(status)) {
      case SIGXCPU:
      case SIGKILL:
        return "the file ran out of the processor time that it is allowed";
      case SIGSYS:
        return "the file made the interpreter call the system, which it may not";
      case SIGSEGV:
      case SIGBUS:
      case SIGABRT:
        return "the file made the interpreter crash";
      default:
        return "the file ended the interpreter with signal " + std::to_string(WTERMSIG(status));
    }
  }
  return "the file ended the interpreter with status " + std::to_string(WEXITSTATUS(status));
}

// What one start of the cage gave: whole frames, and why it stopped before its last one.
struct Run {
  std::vector<std::string> frames;
  bool finished = false;  // the closing frame came
  std::string ended_by;
  int status = 0;
};

class Conversation {
 public:
  Conversation(const Cage& cage, Child& child, int socket, std::string input)
      : limits_(cage.limits), child_(child), socket_(socket), input_(std::move(input)) {}

  Run hold() {
    const std::chrono::milliseconds most(limits_.wall_milliseconds);
    auto deadline = Clock::now() + most;
    Run run;
    for (;;) {
      const auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
      if (left.count() <= 0) {
        run.ended_by = "the file ran longer than " + amount(limits_.wall_milliseconds);
        break;
      }
      std::array<pollfd, 2> watched{{{socket_, POLLIN, 0}, {child_.pidfd(), POLLIN, 0}}};
      if (sent_ < input_.size()) watched[0].events |= POLLOUT;
      const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(left.count()) + 1);
      if (ready < 0 && errno != EINTR) break;
      if (ready <= 0) continue;
      if ((watched[0].revents & POLLOUT) != 0) send();
      if ((watched[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
        if (!receive()) break;
        const std::size_t answered = run.frames.size();
        if (!take_frames(run)) break;
        if (run.finished) break;
        if (run.frames.size() > answered) deadline = Clock::now() + most;
      } else if ((watched[1].revents & POLLIN) != 0 && !(watched[0].revents & POLLOUT)) {
        break;  // it ended, and everything it wrote has been read
      }
    }
    if (!run.finished) child_.kill();
    run.status = child_.bury();
    if (!run.finished && run.ended_by.empty()) run.ended_by = describe_end(run.status);
    return run;
  }

 private:
  void send() {
    const ssize_t put =
        ::send(socket_, input_.data() + sent_, input_.size() - sent_, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (put > 0) sent_ += static_cast<std::size_t>(put);
    // A child that is gone reads no more; its end is seen by the other descriptor.
    if (put < 0 && errno != EAGAIN && errno != EINTR) sent_ = input_.size();
  }

  // False at the end of the stream.
  bool receive() {
    std::array<char, 65536> piece;
    const ssize_t got = ::recv(socket_, piece.data(), piece.size(), MSG_DONTWAIT);
    if (got < 0) return errno == EAGAIN || errno == EINTR;
    received_.append(piece.data(), static_cast<std::size_t>(got));
    total_ += static_cast<std::size_t>(got);
    return got > 0;
  }

  // False when what came is too much.
  bool take_frames(Run& run) {
    if (total_ > limits_.pack_bytes) {
      run.ended_by =
          "the pack says more than " + std::to_string(limits_.pack_bytes >> 20U) + " MiB";
      return false;
    }
    std::size_t at = 0;
    while (received_.size() - at >= 4) {
      std::size_t size = 0;
      for (unsigned i = 0; i < 4; ++i) {
        size |= std::size_t{static_cast<unsigned char>(received_[at + i])} << (8 * i);
      }
      if (size > limits_.answer_bytes) {
        run.ended_by =
            "the file says more than " + std::to_string(limits_.answer_bytes >> 20U) + " MiB";
        return false;
      }
      if (received_.size() - at - 4 < size) break;
      if (size == 0)
        run.finished = true;
      else
        run.frames.push_back(received_.substr(at + 4, size));
      at += 4 + size;
    }
    received_.erase(0, at);
    return true;
  }

  const Limits& limits_;
  Child& child_;
  int socket_;
  std::string input_, received_;
  std::size_t sent_ = 0, total_ = 0;
};

Error trouble(const char* what) {
  return {Code::internal, std::string(what) + ": " + std::strerror(errno), ""};
}

Result<Run> start(const Cage& cage, std::string input, bool tests = false) {
  std::array<int, 2> pair{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
    return trouble("no socket");
  const Handle ours(pair[0]);
  Handle theirs(pair[1]);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDOUT_FILENO);
  posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  // Signals as they are by default, so that the host's handlers and masks do not change what a
  // limit does.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

  std::string program = cage.program.string(), heap = std::to_string(cage.limits.heap_bytes),
              fuel = std::to_string(cage.limits.fuel),
              seconds = std::to_string(cage.limits.wall_milliseconds / 1000 + 1), mode = "test";
  char* arguments[] = {
      program.data(), heap.data(), fuel.data(), seconds.data(), tests ? mode.data() : nullptr,
      nullptr};
  char* environment[] = {nullptr};
  pid_t pid = 0;
  const int failed =
      ::posix_spawn(&pid, program.c_str(), &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  theirs.close();
  if (failed != 0) {
    return Error{Code::internal,
                 std::string("the cage cannot be started: ") + std::strerror(failed), program};
  }
  const int pidfd = ::pidfd_open(pid, 0);
  Child child(pid, pidfd);
  // Without one (an old kernel, a debugger) the child's end is seen by its socket alone.
  return Conversation(cage, child, ours.get(), std::move(input)).hold();
}

}  // namespace

bool is_cases(std::string_view name) { return name.ends_with(".cases.lua"); }

bool is_shared(std::string_view name) {
  const auto slash = name.rfind('/');
  const auto own = slash == std::string_view::npos ? name : name.substr(slash + 1);
  return own == "shared.lua" || own == "shared.cases.lua";
}

namespace {

std::string to_input(const std::vector<Source>& sources, std::size_t first) {
  std::string input;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (i < first && !is_shared(sources[i].name)) continue;
    append_frame(input, sources[i].name);
    append_frame(input, sources[i].text);
  }
  append_frame(input, "");
  return input;
}

}  // namespace

namespace {

using model::Said;

std::string to_input(const std::vector<Source>& sources, const Questions& questions,
                     std::size_t first) {
  std::string input;
  for (const Source& source : sources) {
    if (!is_shared(source.name) && source.name != questions.file) continue;
    append_frame(input, source.name);
    append_frame(input, source.text);
  }
  append_frame(input, "");
  append_frame(input, "{\"rule\":" + std::to_string(questions.rule) +
                          ",\"sentence\":" + std::to_string(questions.sentence) + "}");
  for (std::size_t i = first; i < questions.rows.size(); ++i)
    append_frame(input, questions.rows[i]);
  append_frame(input, "");
  return input;
}

std::optional<Said> parse_said(const std::string& frame) {
  switch (frame[0]) {
    case 's':
      return Said{Said::What::satisfied, ""};
    case 'n':
      return Said{Said::What::not_satisfied, ""};
    case 'u':
      return Said{Said::What::undetermined, ""};
    case 'e':
      return Said{Said::What::failed, frame.substr(1)};
    case 'l':
      return Said{Said::What::limited, frame.substr(1)};
    default:
      return std::nullopt;
  }
}

Error unexpected() { return {Code::internal, "the cage's answer is not in the form agreed", ""}; }

// "~ 3 7": rows, counted from `first`, whose answer depends on the rows before them.
bool mark_moved(const std::string& frame, std::size_t first, std::vector<Said>& said) {
  for (const std::string_view word : text::split(std::string_view(frame).substr(1), ' ')) {
    if (word.empty()) continue;
    const auto number = parse_decimal(word);
    if (!number || number->millionths < 0) return false;
    const auto row = first + static_cast<std::size_t>(number->millionths / Decimal::scale);
    if (row >= said.size()) return false;
    said[row] = {Said::What::failed,
                 "the test says something else after other rows; it must not "
                 "keep anything from one row to the next"};
  }
  return true;
}

}  // namespace

Result<std::vector<Said>> ask_tests(const Cage& cage, const std::vector<Source>& sources,
                                    const Questions& questions) {
  constexpr int most_ends = 4;
  std::vector<Said> said;
  const std::size_t wanted = questions.rows.size();
  for (int ends = 0; said.size() < wanted;) {
    const std::size_t first = said.size();
    auto run = start(cage, to_input(sources, questions, first), true);
    if (!run) return std::move(run).error();
    bool compared = false;
    for (const std::string& frame : run->frames) {
      if (frame[0] == '!') {
        return Error{Code::internal,
                     "the cage cannot be locked: this system does not let a process give up " +
                         frame.substr(1),
                     cage.program.string()};
      }
      if (frame[0] == '~') {
        if (said.size() != wanted || !mark_moved(frame, first, said)) return unexpected();
        compared = true;
        continue;
      }
      auto one = parse_said(frame);
      if (!one || said.size() == wanted) return unexpected();
      said.push_back(std::move(*one));
    }
    if (compared) break;
    if (run->finished) return unexpected();
    if (said.size() == wanted) {
      // It ended while the rows were asked again: nothing shows that they stand for themselves.
      for (std::size_t i = first; i < wanted; ++i) said[i] = {Said::What::limited, run->ended_by};
      break;
    }
    said.push_back({Said::What::limited, run->ended_by});
    if (++ends < most_ends) continue;
    said.resize(wanted,
                {Said::What::limited, "not asked: too many rows before it had to be stopped"});
  }
  return said;
}

Result<std::vector<Answer>> ask_cage(const Cage& cage, const std::vector<Source>& sources) {
  constexpr int most_ends = 4;
  std::vector<Answer> answers;
  std::size_t next = 0;
  const auto skip_shared = [&] {
    while (next < sources.size() && is_shared(sources[next].name)) ++next;
  };
  int ends = 0;
  for (skip_shared(); next < sources.size();) {
    auto run = start(cage, to_input(sources, next));
    if (!run) return std::move(run).error();
    for (std::string& frame : run->frames) {
      if (next == sources.size())
        return Error{Code::internal, "the cage answers for more files than it was sent", ""};
      if (frame.starts_with("!")) {
        return Error{Code::internal,
                     "the cage cannot be locked: this system does not let a process give up " +
                         frame.substr(1),
                     cage.program.string()};
      }
      auto value = json::parse(frame, sources[next].name, Code::internal);
      if (!value) return std::move(value).error();
      answers.push_back({sources[next].name, std::move(*value), ""});
      ++next;
      skip_shared();
    }
    if (next == sources.size()) break;
    if (run->finished)
      return Error{Code::internal, "the cage answers for fewer files than it was sent", ""};
    answers.push_back({sources[next].name, {}, run->ended_by});
    ++next;
    skip_shared();
    if (++ends < most_ends) continue;
    for (; next < sources.size(); ++next, skip_shared()) {
      answers.push_back(
          {sources[next].name, {}, "not read: too many files before it had to be stopped"});
    }
  }
  return answers;
}

}  // namespace assay::packs
