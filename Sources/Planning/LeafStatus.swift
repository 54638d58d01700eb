/// What is decided about a leaf in a part of the search.
enum LeafStatus: Sendable {
  /// Plans may or may not contain it.
  case open
  /// Every plan contains it.
  case taken
  /// No plan contains it.
  case barred
}
