// The words and characters that numbers are written with.

/// The words and characters that numbers are written with, in English and Chinese.
///
/// Origin: put together for this project from general knowledge of both languages.
enum NumberWordList {
  /// The characters for 0 to 9, simplified, traditional and financial.
  static let chineseDigits = [
    "〇零○", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖",
  ]

  /// The characters for powers of ten.
  static let chinesePowers = [
    1: "十拾", 2: "百佰", 3: "千仟", 4: "万萬", 8: "亿億", 12: "兆",
  ]

  /// English cardinals below one hundred.
  static let englishCardinals: [String: Int64] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// English ordinals below one hundred that are one word.
  static let englishOrdinals: [String: Int64] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
  ]

  /// English powers of ten, with what follows digits in shortened form (`$5bn`).
  static let englishPowers: [String: Int] = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "mn": 6,
    "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9, "trillions": 12,
  ]

  /// English ordinals of powers of ten.
  static let englishOrdinalPowers: [String: Int] = [
    "hundredth": 2, "thousandth": 3, "millionth": 6, "billionth": 9,
  ]

  /// English names of the months, with their short forms.
  static let englishMonths = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]
}
