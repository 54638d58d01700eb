/// A part of the search: all plans whose last day is that of one leaf, that contain some leaves
/// and lack others.
///
/// A part is one piece of a split of a larger part, or a whole seed. Which leaves it takes and bars
/// is read off the chain of splits, so a part costs no memory of its own.
struct SearchPart {
  /// The leaf that comes last in the plans of this part.
  let seed: Int
  /// The split this part is a piece of, or -1.
  let split: Int
  /// Which piece: it takes the split's leaves before this place and bars the one at it.
  let place: Int
}
