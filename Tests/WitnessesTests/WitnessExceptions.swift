/// Thresholds without a pair of their own, each with its reason.
enum WitnessExceptions {
  /// Why a threshold, written `clause: threshold`, has none; nil when it must have one.
  static func reason(for threshold: String) -> String? {
    if let reason = reasons[threshold] { return reason }
    return families.first { threshold.hasSuffix($0.ending) }?.reason
  }

  private static let reasons = [
    "TB-N0.s: within": "两个期间互斥，任何一天都不在其中",
    "QH-13.2.2.ea: degree reached": "毕业日期未填，取得学位之前也只是未知，两侧都不符合",
    "QH-13.2.2.es: degree reached": "毕业日期未填，取得学位之前也只是未知，两侧都不符合",
    "TB-3.2.1a: rank ≤ 1": "已含在主要参与人的前五之内",
    "QH-10.3.d: assessments": "两侧都不禁止申报，只差由评委会判断",
    "QH-10.3.d: decided since current": "两侧都不禁止申报，只差由评委会判断",
  ]

  private static let lowest = "词表中最低的一级，没有更低的可填"

  private static let families = [
    (ending: "effect ≥ some", reason: lowest),
    (ending: "academicValue ≥ some", reason: lowest),
    (ending: "influence ≥ unit", reason: lowest),
    (ending: "rating ≥ provincial-leading", reason: lowest),
    (ending: "otherAward ≥ provincial", reason: lowest),
    (ending: "profitIndicators ≥ provincial-advanced", reason: lowest),
    (ending: "prudentialIndicators ≥ provincial-advanced", reason: lowest),
  ]
}
