/// What is wrong with the text of an instance, and at which byte.
struct InstanceFault: Error, Equatable {
  /// The first byte at fault, from 0.
  let offset: Int
  /// The sentence, without a final stop.
  let message: String
}
