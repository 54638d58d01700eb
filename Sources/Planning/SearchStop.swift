/// A search was cancelled or reached its limit.
struct SearchStop: Error {}
