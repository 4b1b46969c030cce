import Releases
import Testing

@Suite("Times")
struct TimestampTests {
  @Test(
    "are written as RFC 3339 has them",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (4_107_542_399, "2100-02-28T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
      (253_402_300_799, "9999-12-31T23:59:59Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
    ])
  func written(_ seconds: Int, _ text: String) {
    #expect(Timestamp(seconds: seconds).description == text)
    #expect(Timestamp(text)?.seconds == seconds)
  }

  @Test(
    "that do not exist are not read",
    arguments: [
      "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:60Z",
      "2026-01-01 00:00:00Z", "+026-01-01T00:00:00Z", "2026-01-01T00:00:00", "",
    ])
  func refused(_ text: String) { #expect(Timestamp(text) == nil) }

  @Test("beyond all calendars are held at their ends")
  func ends() {
    #expect(Timestamp(seconds: .max) == Timestamp("9999-12-31T23:59:59Z"))
    #expect(Timestamp(seconds: 0).adding(seconds: .max) == Timestamp(seconds: .max))
    #expect(Timestamp(seconds: -5).adding(seconds: .min) == Timestamp(seconds: .min))
  }
}
