#include "file_time.h"

namespace variorum {
namespace {

/// Reads a time from its beginning on.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool at_end() const { return text_.empty(); }

  bool take(char sign) {
    if (text_.empty() || text_.front() != sign) return false;
    text_.remove_prefix(1);
    return true;
  }

  /// So many digits, as a number in a range.
  bool number(std::size_t digits, int least, int most, int& value) {
    if (text_.size() < digits) return false;
    value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (text_[i] < '0' || text_[i] > '9') return false;
      value = value * 10 + (text_[i] - '0');
    }
    text_.remove_prefix(digits);
    return value >= least && value <= most;
  }

  void skip_digits() {
    while (!text_.empty() && text_.front() >= '0' && text_.front() <= '9') text_.remove_prefix(1);
  }

 private:
  std::string_view text_;
};

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month - 1] + (month == 2 && is_leap(year));
}

/// Days since 1970, of the Gregorian calendar (Hinnant, chrono-compatible low-level date algorithms).
std::int64_t days_of(int year, int month, int day) {
  const std::int64_t y = year - (month <= 2);
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const std::int64_t of_era = y - era * 400;
  const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/// "Z", "+02:00", "+0200", "+02": seconds to take away. False where it is none of these.
bool zone(Reader& reader, std::int64_t& seconds) {
  if (reader.at_end() || reader.take('Z')) return true;
  const bool east = reader.take('+');
  if (!east && !reader.take('-')) return false;
  int hours = 0, minutes = 0;
  if (!reader.number(2, 0, 23, hours)) return false;
  reader.take(':');
  if (!reader.at_end() && !reader.number(2, 0, 59, minutes)) return false;
  seconds = (hours * 60 + minutes) * (east ? -60 : 60);
  return true;
}

}  // namespace

std::optional<std::int64_t> seconds_of(std::string_view time) {
  Reader reader(time);
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
  if (!reader.number(4, 0, 9999, year) || !reader.take('-') || !reader.number(2, 1, 12, month) || !reader.take('-') ||
      !reader.number(2, 1, days_in(year, month), day))
    return std::nullopt;
  std::int64_t shift = 0;
  if (!reader.at_end()) {
    if (!reader.take('T') && !reader.take(' ')) return std::nullopt;
    if (!reader.number(2, 0, 24, hour) || !reader.take(':') || !reader.number(2, 0, 59, minute)) return std::nullopt;
    if (reader.take(':')) {
      if (!reader.number(2, 0, 60, second)) return std::nullopt;
      if (reader.take('.')) reader.skip_digits();
    }
    if (!zone(reader, shift)) return std::nullopt;
  }
  if (!reader.at_end()) return std::nullopt;
  return days_of(year, month, day) * 86400 + hour * 3600 + minute * 60 + second + shift;
}

}  // namespace variorum
