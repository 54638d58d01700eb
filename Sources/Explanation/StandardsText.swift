import OrderedCollections
package import RuleModel

/// The standards at hand (标准): name, edition, and the pathways of each.
package struct StandardsText: Sendable {
  /// The packs, in the order in which they are shown.
  package var packs: [RulePack]

  /// A text of standards.
  package init(_ packs: [RulePack]) {
    self.packs = packs
  }

  /// The text laid out for a style.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    for pack in packs {
      page.blank()
      page.heading("\(pack.id) \(pack.shortName)")
      page.add("\(pack.name)；\(pack.edition)版，拆成 \(pack.clauses.count) 条规则")
      page.add(
        Table(
          header: ["途径", "编号"],
          rows: pack.pathways.values.map { pathway in
            let kind = Wording.pathwayKind(pathway.kind)
            return ["\(Wording.level(pathway.level)) \(kind)", pathway.id]
          },
        )
      )
    }
    return page.lines
  }
}
