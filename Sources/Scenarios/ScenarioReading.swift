import Advice
import Diagnostics
import Documents
import Evaluation
import OrderedCollections
import Profiles
import RuleModel

/// One scenario document being read.
struct ScenarioReading {
  let document: Document
  let path: String
  let reader: ScenarioReader
  let faults: DocumentFaults
  let references: ReferenceCheck
  /// The faults of the files it borrows from.
  var borrowedFaults = DiagnosticList()

  init(_ document: Document, path: String, reader: ScenarioReader) {
    self.document = document
    self.path = path
    self.reader = reader
    faults = DocumentFaults(document)
    references = ReferenceCheck(packs: reader.packs)
  }

  /// All faults so far, the document's own first.
  var diagnostics: DiagnosticList {
    var all = faults.diagnostics
    all.append(contentsOf: borrowedFaults)
    return all
  }

  mutating func scenario() -> Scenario? {
    guard let root = document.root else { return nil }
    if let misplaced = root["pack"], root["scenario"] == nil {
      faults.report(.isPack, at: misplaced.location)
      return nil
    }
    guard ProfileBorrowing.isScenario(root) else { return bareProfile(root) }
    guard var fields = ValueReader(root, faults).mapping() else { return nil }
    var scenario = Scenario()
    checkVersion(&fields)
    scenario.name = fields.required("name")?.text() ?? ""
    scenario.about = fields.optional("about")?.present?.text() ?? ""
    scenario.asOf = fields.optional("asOf")?.present?.day()
    scenario.target = fields.optional("target")?.present.map(target) ?? ScenarioTarget()
    let borrowed = readProfile(&fields, into: &scenario)
    readReadings(fields.optional("readings")?.present, into: &scenario)
    if let efforts = fields.optional("efforts")?.present {
      scenario.preferences = EffortReader().preferences(efforts)
    }
    scenario.pairings = fields.optional("pairings")?.present.map(pairings) ?? PairingWishes()
    let branches = fields.optional("branches")?.present
    scenario.branches = branches.map(self.branches) ?? [:]
    let expect = fields.optional("expect")?.present
    if let expect {
      let reading = ExpectationReader(references: references, branches: scenario.branches.keys)
      scenario.expectations = reading.expectations(expect)
    }
    fields.finish()
    if let branches, !faults.diagnostics.hasErrors {
      BranchCheck(faults: faults, editor: PremisesEditor(packs: reader.packs))
        .check(branches, of: scenario)
    }
    return scenario.with(source(of: scenario, isBareProfile: false, borrowed: borrowed))
  }

  private func bareProfile(_ root: DocumentNode) -> Scenario? {
    var scenario = Scenario()
    scenario.take(ProfileReader(faults, asOf: reader.today).read(root))
    scenario.name = scenario.profile.name ?? ""
    return scenario.with(source(of: scenario, isBareProfile: true, borrowed: nil))
  }

  private func source(
    of scenario: Scenario,
    isBareProfile: Bool,
    borrowed: Profile?,
  ) -> ScenarioSource {
    let writer = ScenarioWriter()
    return ScenarioSource(
      path: path,
      document: document,
      node: isBareProfile
        ? writer.profileNode(of: scenario)
        : writer.node(of: scenario, borrowed: borrowed),
      isBareProfile: isBareProfile,
      borrowedProfile: borrowed,
    )
  }

  private func checkVersion(_ fields: inout MappingReader) {
    guard let field = fields.required("scenario"), let version = field.integer(in: 1...9999) else {
      return
    }
    if version != Scenario.formatVersion { field.report(.unknownVersion(version)) }
  }

  /// Reads `profile` or `profileFrom`; returns the profile that another file gave.
  private mutating func readProfile(
    _ fields: inout MappingReader,
    into scenario: inout Scenario,
  ) -> Profile? {
    let own = fields.optional("profile")
    let other = fields.optional("profileFrom")
    if own != nil, other != nil {
      fields.report(.twoProfiles, key: "profileFrom")
      return nil
    }
    if let own {
      let day = scenario.asOf ?? reader.today
      scenario.take(ProfileReader(faults, asOf: day).read(own.node))
      return nil
    }
    guard let other else {
      faults.report(.noProfile, at: fields.node.location)
      return nil
    }
    guard let name = other.text() else { return nil }
    scenario.profileFrom = name
    var borrowing = ProfileBorrowing(
      limits: reader.limits,
      asOf: scenario.asOf ?? reader.today,
    )
    let profile = borrowing.profile(named: other, beside: path)
    borrowedFaults.append(contentsOf: borrowing.faults)
    if let profile { scenario.take(profile) }
    return profile?.profile
  }
}

extension Scenario {
  fileprivate mutating func take(_ read: ReadProfile) {
    profile = read.profile
    factSource = read.source
  }

  fileprivate func with(_ source: ScenarioSource) -> Scenario {
    var copy = self
    copy.source = source
    return copy
  }
}

extension DiagnosticMessage {
  fileprivate static var isPack: DiagnosticMessage {
    DiagnosticMessage(
      .badPack,
      "这是规则包，不是情景或档案",
      notes: ["检查规则包：zhicheng standards lint 文件"],
    )
  }

  fileprivate static func unknownVersion(_ version: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .outOfRange,
      "情景格式应为 \(Scenario.formatVersion)，得到 \(version)",
      notes: ["该文件可能由较新的版本写成"],
    )
  }

  fileprivate static var twoProfiles: DiagnosticMessage {
    DiagnosticMessage(.duplicateKey, "'profile' 与 'profileFrom' 只能写一个")
  }

  fileprivate static var noProfile: DiagnosticMessage {
    DiagnosticMessage(
      .missingKey,
      "缺少键 'profile'",
      notes: ["也可用 profileFrom: 另一个文件；什么都不知道时写 profile: ~"],
    )
  }
}
