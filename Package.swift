// swift-tools-version: 6.1
import PackageDescription

/// Every Swift target speaks the same strict dialect: explicit existentials, and imports that say
/// whether they are part of an interface (`package import`) or an inner matter (`import`).
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let collections = Target.Dependency.product(
  name: "OrderedCollections",
  package: "swift-collections"
)
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")
let arguments = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser",
)

let package = Package(
  name: "zhicheng",
  products: [
    .executable(name: "zhicheng", targets: ["zhicheng"]),
    .executable(name: "plan-benchmark", targets: ["PlanBenchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Layer 0 — words and values, no imports.
    // The words of the regulations as plain values: days, facts, requirements, citations.
    .target(name: "RuleModel", dependencies: [collections], swiftSettings: strict),
    // A fault in something the user wrote, and where.
    .target(name: "Diagnostics", swiftSettings: strict),
    // The typed C face of libedit, and the few terminal calls Swift cannot import.
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),

    // Layer 1
    // YAML into nodes with positions; strict keys.
    .target(name: "Documents", dependencies: ["Diagnostics", yams], swiftSettings: strict),
    // Profile + requirement -> findings.
    .target(name: "Evaluation", dependencies: ["RuleModel", collections], swiftSettings: strict),
    // Minimal sets of remedies on a requirement graph; knows no titles.
    .target(name: "Planning", dependencies: [heap], swiftSettings: strict),
    // A line from a terminal or a pipe.
    .target(name: "LineEditing", dependencies: ["CEditline"], swiftSettings: strict),

    // Layer 2
    // Documents into rule packs; lint; the bundled editions.
    .target(
      name: "RulePacks",
      dependencies: ["Documents", "Diagnostics", "RuleModel", collections],
      resources: [
        .embedInCode("Resources/inventory.txt"),
        .embedInCode("Resources/beijing/fintech-engineering.yaml"),
        .embedInCode("Resources/beijing/technology-broker-2023.yaml"),
        .embedInCode("Resources/qinghai/financial-economics.yaml"),
      ],
      swiftSettings: strict,
    ),
    // Documents into profiles and back; edits of a profile.
    .target(
      name: "Profiles",
      dependencies: ["Documents", "Diagnostics", "RuleModel", collections],
      swiftSettings: strict,
    ),
    // What is missing, what would mend it, and when: findings meet plans.
    .target(
      name: "Advice",
      dependencies: ["Evaluation", "Planning", "RuleModel", algorithms, collections, heap],
      swiftSettings: strict,
    ),

    // Just-pass and just-fail persons for every clause.
    .target(
      name: "Witnesses",
      dependencies: ["Evaluation", "RuleModel", "RulePacks", collections],
      swiftSettings: strict,
    ),

    // Layer 3
    // The only place where values become text or JSON.
    .target(
      name: "Explanation",
      dependencies: [
        "Diagnostics", "RuleModel", "Evaluation", "Planning", "Advice", "Witnesses", collections,
      ],
      swiftSettings: strict,
    ),
    // Scenario files: read, save, run, judge.
    .target(
      name: "Scenarios",
      dependencies: [
        "Documents", "Diagnostics", "RuleModel", "RulePacks", "Profiles", "Evaluation", "Planning",
        "Advice", collections,
      ],
      swiftSettings: strict,
    ),
    // A rule pack changed in one place, and what finds it out; for authors of packs.
    .target(
      name: "Mutation",
      dependencies: [
        "Diagnostics", "Documents", "Evaluation", "RuleModel", "RulePacks", "Scenarios",
        "Witnesses", collections,
      ],
      swiftSettings: strict,
    ),

    // Layer 4 — one line in, one reply out; no terminal.
    .target(
      name: "Shell",
      dependencies: [
        "Diagnostics", "RuleModel", "RulePacks", "Profiles", "Evaluation", "Planning", "Advice",
        "Explanation", "Scenarios", collections,
      ],
      swiftSettings: strict,
    ),

    // Layer 5 — wiring, arguments, exit codes.
    .executableTarget(
      name: "zhicheng",
      dependencies: [
        "Diagnostics", "RuleModel", "Documents", "RulePacks", "Profiles", "Evaluation", "Planning",
        "Advice", "Explanation", "Scenarios", "Shell", "LineEditing", "Witnesses", "Mutation",
        collections, arguments,
      ],
      swiftSettings: strict,
    ),

    // Times the planner on neutral instance files, beside its peers; no part of the program.
    .executableTarget(
      name: "PlanBenchmark",
      dependencies: [
        "Diagnostics", "Documents", "RuleModel", "RulePacks", "Profiles", "Evaluation", "Planning",
        "Advice", "Explanation", "Scenarios", "Shell", collections,
      ],
      exclude: ["README.md", "peers.py"],
      swiftSettings: strict,
    ),

    // Tests mirror the sources; TestSupport and CPseudoTerminal serve them.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TestSupport",
      dependencies: ["CPseudoTerminal"],
      path: "Tests/TestSupport",
      swiftSettings: strict,
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Diagnostics"],
      swiftSettings: strict,
    ),
    .target(
      name: "TestRules",
      dependencies: ["RuleModel", "Evaluation", collections],
      path: "Tests/TestRules",
      swiftSettings: strict,
    ),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "Evaluation", "RuleModel", "RulePacks", "TestRules", "TestSupport", collections,
      ],
      swiftSettings: strict,
    ),
    // The standards judged a second time, plainly, to prove the packs and the engine right.
    .target(
      name: "NaiveRules",
      dependencies: ["RuleModel", collections],
      path: "Tests/NaiveRules",
      swiftSettings: strict,
    ),
    .testTarget(
      name: "AgreementTests",
      dependencies: [
        "NaiveRules", "Evaluation", "RuleModel", "RulePacks", "Profiles", "Scenarios",
        "TestSupport", "Witnesses", collections,
      ],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "AdviceTests",
      dependencies: [
        "Advice", "Evaluation", "Planning", "RuleModel", "RulePacks", "TestRules", "TestSupport",
        algorithms, collections,
      ],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "RulePacksTests",
      dependencies: ["RulePacks", "Documents", "Diagnostics", "RuleModel", collections],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "WitnessesTests",
      dependencies: [
        "Witnesses", "Mutation", "Explanation", "Scenarios", "Documents", "Diagnostics",
        "Evaluation", "RuleModel", "RulePacks", collections,
      ],
      exclude: ["Golden", "justified-mutants.txt"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "ExplanationTests",
      dependencies: [
        "Explanation", "Diagnostics", "RuleModel", "Evaluation", "Advice", "TestSupport",
        collections,
      ],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Shell", "Diagnostics", "Documents", "RuleModel", "RulePacks", "Profiles", "Evaluation",
        "Advice", "Explanation", "Scenarios", "TestSupport", collections,
      ],
      exclude: ["Transcripts"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "ScenariosTests",
      dependencies: [
        "Scenarios", "Documents", "Diagnostics", "RuleModel", "RulePacks", "Profiles",
        "Evaluation", "Advice", "TestSupport", collections,
      ],
      swiftSettings: strict,
    ),
    // The built program from outside.
    .testTarget(
      name: "ToolTests",
      dependencies: ["zhicheng", "TestSupport"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Planning", "TestSupport"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "PlanBenchmarkTests",
      dependencies: ["PlanBenchmark", "Diagnostics", "Planning", "TestSupport"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "RuleModelTests",
      dependencies: ["RuleModel", collections],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "ProfilesTests",
      dependencies: ["Profiles", "Documents", "Diagnostics", "RuleModel", collections],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "LineEditingTests",
      dependencies: ["LineEditing", "TestSupport", "LineEditingDemo"],
      swiftSettings: strict,
    ),
    .executableTarget(
      name: "LineEditingDemo",
      dependencies: ["LineEditing"],
      path: "Tests/LineEditingDemo",
      swiftSettings: strict,
    ),
  ],
  swiftLanguageModes: [.v6],
)
