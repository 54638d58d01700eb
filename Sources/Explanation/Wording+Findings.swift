package import Evaluation
import OrderedCollections
import RuleModel

extension Wording {
  /// What a finding's requirement needs, in its own units; nil when its text says it all.
  package func need(of finding: Finding) -> String? {
    let finding = finding.content
    switch finding.basis {
    case .limb(let basis): return finding.need.map { counted($0, Self.unit(of: basis.needs)) }
    case .some(let test, _):
      return finding.need.map { counted($0, Self.unit(ofFamily: test.family)) }
    case .service(let basis):
      return basis.years == 0 ? nil : "满\(basis.years)年"
    case .period(let from, let to): return period(from: from, to: to)
    case .fact(let path, let test):
      let attribute = Self.attribute(path, in: Vocabulary.profile)
      return Self.attributeName(path, in: Vocabulary.profile) + self.test(test, of: attribute)
    case .all, .any, .atLeast, .reading, .satisfied, .judged, .attested, .outside, .flagged,
      .notice, .none, .assessments, .advance, .tally, .item:
      return finding.need.map(Self.measure)
    }
  }

  /// What the profile has; nil when nothing can be measured.
  package func have(of finding: Finding) -> String? {
    let finding = finding.content
    switch finding.basis {
    case .limb(let basis): return finding.have.map { counted($0, Self.unit(of: basis.needs)) }
    case .some(let test, _):
      return finding.have.map { counted($0, Self.unit(ofFamily: test.family)) }
    case .service(let basis) where basis.years == 0: return nil
    case .assessments(.delay): return finding.have.map { "延后\(Self.measure($0))" }
    case .service, .period, .fact, .all, .any, .atLeast, .reading, .satisfied, .judged,
      .attested, .outside, .flagged, .notice, .none, .assessments, .advance, .tally, .item:
      return finding.have.map(Self.measure)
    }
  }

  /// What is lacking, in the clause's own units: 1篇, 5个月零3天.
  package func shortfall(of finding: Finding) -> String? {
    let finding = finding.content
    switch finding.basis {
    case .limb(let basis):
      return finding.shortfall.map { counted($0, Self.unit(of: basis.needs)) }
    case .some(let test, _):
      return finding.shortfall.map { counted($0, Self.unit(ofFamily: test.family)) }
    case .all, .any, .atLeast, .reading, .satisfied, .judged, .attested, .outside, .flagged,
      .notice, .period, .fact, .none, .service, .assessments, .advance, .tally, .item:
      return finding.shortfall.map(Self.measure)
    }
  }

  /// 需3项，有1项，差2项; only what is known, empty when nothing is.
  func balance(of finding: Finding) -> String {
    let finding = finding.content
    var parts: [String] = []
    // A plain fact has nothing to measure: the clause's own text says what it must be.
    let isFact = if case .fact = finding.basis { true } else { false }
    if !isFact, let need = need(of: finding) { parts.append("需\(need)") }
    if let have = have(of: finding) {
      parts.append(have.hasPrefix("延后") ? have : "有\(have)")
    }
    if finding.standing < .review, let short = shortfall(of: finding) {
      parts.append("差\(short)")
    }
    parts += remarks(on: finding)
    return parts.joined(separator: "，")
  }

  /// What else a measured finding tells: the day it is reached, how a delay moved it.
  private func remarks(on finding: Finding) -> [String] {
    if case .tally(let basis) = finding.basis, basis.possiblePoints > basis.points,
      finding.standing < .review
    {
      return ["补充未知后至多\(basis.possiblePoints)项"]
    }
    guard case .service(let basis) = finding.basis else { return [] }
    var parts: [String] = []
    if basis.delay > 0 { parts.append("因考核延后\(basis.delay)年") }
    if finding.standing == .unmet {
      if let day = basis.metOn {
        parts.append("\(day) 届满")
      } else if finding.shortfall == nil {
        parts.append("仅待时间不会届满")
      }
    }
    return parts
  }

  private func counted(_ measure: Measure, _ unit: String) -> String {
    guard case .count(let count, _) = measure else { return Self.measure(measure) }
    return "\(count)\(unit)"
  }

  /// What a finding without a clause of its own is about.
  func subject(of finding: Finding) -> String {
    switch finding.basis {
    case .all: return "同时满足"
    case .any: return "任一即可"
    case .atLeast(let count): return "至少 \(count) 项"
    case .reading(let id, let option): return "按口径 \(id)=\(option)"
    case .satisfied(let reason): return reason
    case .judged(let what, _), .attested(let what, _), .flagged(let what), .notice(let what):
      return what
    case .outside(let document, _): return "以\(Self.document(document))为准"
    case .period(let from, let to): return period(from: from, to: to)
    case .fact(let path, let test):
      return requirement(test, of: path, in: Vocabulary.profile)
    case .some(let test, let minimum): return records(test, minimum: minimum)
    case .none(let test): return noRecords(test)
    case .service(let basis): return service(basis.service, years: basis.years)
    case .assessments(let rule): return assessments(rule)
    case .advance(let years): return "年限减\(years)年"
    case .tally(let basis): return requirement(.tally(basis.tally))
    case .item(let item): return item.id.text
    case .limb(let basis): return basis.needs.map { need($0) }.joined(separator: "＋")
    }
  }

  /// 〔声明〕 when a declaration of the applicant settled it; empty otherwise.
  func declared(_ finding: Finding) -> String {
    switch finding.basis {
    case .judged(_, true), .attested(_, true), .outside(_, true): "〔声明〕"
    case .all, .any, .atLeast, .reading, .satisfied, .judged, .attested, .outside, .flagged,
      .notice, .period, .fact, .some, .none, .service, .assessments, .advance, .tally, .item,
      .limb:
      ""
    }
  }

  /// A finding in one line: id, text, need and have, place in the official text.
  func line(_ finding: Finding, citing: Bool = true) -> String {
    guard let clause = finding.clause else {
      let balance = balance(of: finding)
      return subject(of: finding) + (balance.isEmpty ? "" : "｜\(balance)")
    }
    var parts = [brief(clause) + declared(finding.content)]
    let balance = balance(of: finding)
    if !balance.isEmpty { parts.append(balance) }
    if citing, let locator = pack.clauses[clause]?.citation.locator, !locator.isEmpty {
      parts.append(locator)
    }
    return parts.joined(separator: "｜")
  }
}
