// A word that the dictionary renders a Chinese word by.

/// A word that the dictionary renders a Chinese word by.
struct Rendering {
  /// The stem of the rendering.
  let stem: String
  /// How strongly it points at the Chinese word, 0 to 1.
  let strength: Float
}
