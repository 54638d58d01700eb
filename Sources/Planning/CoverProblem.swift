/// A core whose demands each ask for one leaf of a list: the lightest set of leaves that meets
/// every list.
struct CoverProblem {
  /// For each column, its node in the core.
  let nodes: [Int]
  /// For each column, its weight; above 0.
  let weight: [Double]
  /// For each column, where its rows start in `rowsOf`; one more entry closes the last.
  let columnStart: [Int]
  /// The rows that a column meets, ascending.
  let rowsOf: [Int]
  /// For each row, where its columns start in `columnsOf`; one more entry closes the last.
  let rowStart: [Int]
  /// The columns of a row.
  let columnsOf: [Int]

  /// Nil when the core asks for anything else.
  ///
  /// A column is left out when another that weighs no more meets all its rows.
  init?(_ core: CoreGraph) {
    guard core.groups.isEmpty, core.demands.count > 1,
      core.demands.allSatisfy({ core.need[$0] == 1 }),
      core.count == core.demands.count + core.need.count(where: { $0 == 0 })
    else { return nil }
    var rowOf = [Int](repeating: -1, count: core.count)
    for (row, demand) in core.demands.enumerated() { rowOf[demand] = row }
    let leaves = core.need.indices.filter { core.need[$0] == 0 }
    var lists = leaves.map { leaf in
      core.parents(of: leaf).map { rowOf[core.gate[core.parentEdges[$0]]] }.sorted()
    }
    let sets = lists.map(Set.init)
    for column in leaves.indices {
      let isBeaten = leaves.indices.contains { other in
        guard other != column, !lists[other].isEmpty else { return false }
        return core.weight[leaves[other]] <= core.weight[leaves[column]]
          && sets[column].isSubset(of: sets[other])
      }
      if isBeaten { lists[column] = [] }
    }
    var columnsIn = [[Int]](repeating: [], count: core.demands.count)
    var (nodes, weight, columnStart, rowsOf) = ([Int](), [Double](), [0], [Int]())
    for (index, rows) in lists.enumerated() where !rows.isEmpty {
      for row in rows { columnsIn[row].append(nodes.count) }
      nodes.append(leaves[index])
      weight.append(Double(core.weight[leaves[index]]))
      rowsOf.append(contentsOf: rows)
      columnStart.append(rowsOf.count)
    }
    self.nodes = nodes
    self.weight = weight
    self.columnStart = columnStart
    self.rowsOf = rowsOf
    columnsOf = columnsIn.flatMap { $0 }
    rowStart = columnsIn.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The rows of a column, as places in `rowsOf`.
  func rows(of column: Int) -> Range<Int> { columnStart[column]..<columnStart[column + 1] }

  /// The columns of a row, as places in `columnsOf`.
  func columns(of row: Int) -> Range<Int> { rowStart[row]..<rowStart[row + 1] }
}
