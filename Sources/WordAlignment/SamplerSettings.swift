// The numbers that the sampler works with.

/// The numbers that the sampler works with.
///
/// The concentrations and the prior of the null word follow Östling and Tiedemann (2016), section 3;
/// the weight of the dictionary was chosen on hand-aligned Chinese–English news.
struct SamplerSettings {
  /// The Dirichlet parameter of a pair of words that nothing speaks for.
  var lexicalPrior = 0.001
  /// What a dictionary strength of 1 adds to it.
  var dictionaryPrior = 2.0
  /// The Dirichlet parameter of a word that renders nothing.
  var nullPrior = 0.001
  /// How many different words a language is taken to have at least.
  var leastVocabulary = 1000
  /// How likely a word renders nothing, before its spelling is looked at.
  var nullProbability = 0.2
  /// The Dirichlet parameter of each jump.
  var jumpPrior = 0.5
  /// How many sightings the common distribution of fertilities counts as.
  var fertilityPrior = 2.0
  /// Sweeps with each model; those with the last one, after its first, are averaged.
  var sweeps = (independent: 8, jumping: 8, settling: 8, averaged: 32)
  /// How many samplers run with seeds of their own.
  var chains = 4
}
