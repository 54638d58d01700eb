/// How a part was split: by the leaves of a sufficient set, each piece lacking the first of them
/// that the pieces before it do not lack.
///
/// No piece has them all, which loses nothing: the set itself is looked at when the split is made,
/// and no other minimal plan contains it.
struct SearchSplit {
  /// The part that was split.
  let part: SearchPart
  /// The leaves it was split by, beside those that the part takes.
  let leaves: [Int]
}
