/// The packs inside the binary, so that it works when copied alone to an empty folder.
///
/// Each is read when it is first asked for, once, whichever thread asks; naming them reads none.
package enum BundledPacks {
  /// The bundled packs in the order in which they are shown.
  package static let all: [BundledPack] = [
    BundledPack(id: "qh-finecon", file: Qinghai.file, read: { Qinghai.reading }),
    BundledPack(id: "bj-fintech", file: BeijingFintech.file, read: { BeijingFintech.reading }),
    BundledPack(
      id: "bj-techbroker",
      file: BeijingTechnologyBroker.file,
      read: { BeijingTechnologyBroker.reading },
    ),
  ]

  /// The ids of the bundled packs, in the same order.
  package static var ids: [String] { all.map(\.id) }

  /// The pack with an id, or nil when none is bundled under it.
  package static func pack(_ id: String) -> BundledPack? {
    all.first { $0.id == id }
  }

  // A static property is read once, at first use.
  private enum Qinghai {
    static let file = "qinghai/financial-economics.yaml"
    static let reading = PackReader().read(
      bytes: PackageResources.financial_economics_yaml,
      file: file,
    )
  }

  private enum BeijingFintech {
    static let file = "beijing/fintech-engineering.yaml"
    static let reading = PackReader().read(
      bytes: PackageResources.fintech_engineering_yaml,
      file: file,
    )
  }

  private enum BeijingTechnologyBroker {
    static let file = "beijing/technology-broker-2023.yaml"
    static let reading = PackReader().read(
      bytes: PackageResources.technology_broker_2023_yaml,
      file: file,
    )
  }
}
