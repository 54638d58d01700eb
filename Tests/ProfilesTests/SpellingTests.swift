import Diagnostics
import Documents
import OrderedCollections
import Profiles
import RuleModel
import Testing

/// Every attribute under each of its names and with each of its words, in files and in the shell.
struct SpellingTests {
  /// A value to try: how it is written and what it means.
  private struct Sample {
    let text: String
    let value: FactValue
  }

  private func samples(of attribute: Attribute) -> [Sample] {
    switch attribute.type {
    case .word(let set):
      set.words.flatMap { word in
        ([word.id] + word.names).map { Sample(text: $0, value: .word(word.id)) }
      }
    case .words(let set):
      set.words.flatMap { word in
        ([word.id] + word.names).map { Sample(text: $0, value: .words([word.id])) }
      }
    case .text: [Sample(text: "x1", value: .text("x1"))]
    case .flag:
      [("是", true), ("否", false), ("有", true), ("无", false), ("true", true), ("no", false)]
        .map { Sample(text: $0.0, value: .flag($0.1)) }
    case .number(let range, _):
      [Sample(text: "\(range.upperBound)", value: .number(Quantity(range.upperBound)))]
    case .day, .openDay:
      PartialDay(text: "2015-07").map { [Sample(text: "2015-07", value: .day($0))] } ?? []
    case .yearly, .record, .records, .attestations: []
    }
  }

  private func kind(for attribute: Attribute, in family: Family) -> String? {
    family.key == "achievements" ? attribute.kinds.first ?? "paper" : nil
  }

  private var lists: [Family] {
    Vocabulary.families.values.filter { $0.isList && !$0.key.contains(".") }
  }

  @Test func `a file may use any name of an attribute and any word for its value`() throws {
    for family in lists {
      for attribute in family.attributes.values {
        for sample in samples(of: attribute)
        where attribute.key != "kind" || family.key != "achievements" {
          for name in [attribute.key] + attribute.names {
            let kind = kind(for: attribute, in: family).map { "kind: \($0), " } ?? ""
            let document = DocumentReader().read(
              text: "\(family.key): [{\(kind)\(name): \(sample.text)}]",
              file: "p.yaml",
            )
            let (read, diagnostics) = ProfileReader.read(document)
            #expect(!diagnostics.hasErrors, "\(family.key) \(name): \(sample.text)")
            let record = read?.profile.records(family.key)?.first
            #expect(record?[attribute.key] == sample.value, "\(family.key) \(name): \(sample.text)")
          }
        }
      }
    }
  }

  @Test func `so may a command`() throws {
    for family in lists {
      for attribute in family.attributes.values {
        for sample in samples(of: attribute) where attribute.key != "kind" {
          for name in [attribute.key] + attribute.names {
            var words = ["\(name)=\(sample.text)"]
            if let kind = kind(for: attribute, in: family) { words.insert("kind=\(kind)", at: 0) }
            if family.key == "assessments", attribute.key != "year" { words.append("year=2024") }
            let edits = try EditParser(profile: Profile()).add(family: family.key, tokens(words))
            guard case .add(_, let record)? = edits.first else {
              Issue.record("\(words)")
              continue
            }
            #expect(record[attribute.key] == sample.value, "\(words)")
          }
        }
      }
    }
  }

  @Test func `every kind of achievement may be written in each of its words`() throws {
    for kind in Vocabulary.achievementKinds {
      for spelling in [kind.id] + kind.names {
        let read = try readProfile("achievements: [{kind: \(spelling)}]").profile
        #expect(read.records("achievements")?.first?.word("kind") == kind.id)
        let edits = try EditParser(profile: Profile()).add(family: "achievements", tokens(spelling))
        #expect(edits == [.add(family: "achievements", Record(["kind": .word(kind.id)]))])
      }
    }
  }

  @Test func `every kind of achievement has a prefix of its own`() throws {
    var prefixes: Set<String> = []
    for kind in Vocabulary.achievementKinds {
      var profile = Profile()
      try profile.apply([.add(family: "achievements", Record(["kind": .word(kind.id)]))])
      let id = try #require(profile.records("achievements")?.first?.text("id"))
      #expect(id.hasSuffix("1") && !id.hasPrefix("x"))
      #expect(prefixes.insert(id).inserted, "\(kind.id)")
    }
  }
}

/// The words of a command as the shell would hand them over.
func tokens(_ words: [String]) -> [EditToken] {
  var column = 0
  return words.map { word in
    defer { column += word.count + 1 }
    return EditToken(word, range: column..<column + word.count)
  }
}

/// The words of a line that has no quotes.
func tokens(_ line: String) -> [EditToken] {
  tokens(line.split(separator: " ").map(String.init))
}
