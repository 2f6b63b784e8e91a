// Chinese characters that are words of their own.

/// Chinese characters that are often words of their own.
///
/// Origin: closed word classes of Chinese (auxiliaries, adverbs, prepositions, conjunctions, particles,
/// pronouns, numbers, directions), compiled for this project.
enum FreeCharacters {
  private static let characters = Set(
    """
    会将已能可要须应该曾正在是有没无不未也都就还又再更最很较太仅只才刚便即却并且而或和与及同跟对向往于由从自至到为
    以因被把让给叫使令按据经用当比除沿随着了过的地得之所者们吧吗呢啊其此这那该各每某本我你他她它谁何几多少数一二三四五
    六七八九十百千万亿两半上下前后内外间里时年月日次届个名项条等如若虽但故则均共皆去来做作说看想请愿欲需
    """.unicodeScalars.map(\.value))

  /// Whether one stands at an offset.
  static func hold(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    characters.contains(WordCharacter.decode(text, offset).scalar)
  }
}
