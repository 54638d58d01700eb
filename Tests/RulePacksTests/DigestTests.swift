import RulePacks
import Testing

/// The published examples of FIPS 180-4 and its lengths around a block's edge.
struct DigestTests {
  @Test
  func `the published examples have the published digests`() {
    #expect(
      Digest.sha256(of: Array("abc".utf8))
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      Digest.sha256(of: [])
        == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    let twoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
    #expect(
      Digest.sha256(of: Array(twoBlocks.utf8))
        == "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    )
    #expect(
      Digest.sha256(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }
}
