import RuleModel

/// Compares days with today, and remembers what the part being judged rests on.
final class Horizon {
  let today: CalendarDay
  /// What the part being judged rests on so far; outside all parts, the whole.
  private(set) var dependence = Dependence()

  init(today: CalendarDay) {
    self.today = today
  }

  /// The next day on which a comparison with today will turn out differently.
  var next: CalendarDay? { dependence.next }

  /// Whether a day has come.
  func hasCome(_ day: CalendarDay) -> Bool {
    if day <= today { return true }
    dependence.note(day)
    return false
  }

  /// Notes that the part being judged asks for a reading.
  func consult(_ position: Int) {
    dependence.readings.insert(position)
  }

  /// Notes that the part being judged tells something of this very day.
  func tellOfToday() {
    dependence.isOfTheDay = true
  }

  /// Notes that the part being judged rests on one judged before.
  func rely(on part: Dependence) {
    dependence.join(part)
  }

  /// Finds something, and what it alone rests on.
  func remembering<Value>(_ find: () -> Value) -> Remembered<Value> {
    let outer = dependence
    dependence = Dependence()
    let value = find()
    let own = dependence
    dependence = outer
    dependence.join(own)
    return Remembered(value: value, dependence: own)
  }
}
