import Explanation
import Testing

struct JSONValueTests {
  @Test func `keys stay in the order given and chinese stays as it is`() {
    let value = JSONValue.object([
      .init("题目", .string("普惠")), .init("a", .array([.number(-3), .bool(true), .null])),
      .init("空", .object([])), .init("无", .array([])),
    ])
    #expect(value.text(pretty: false) == #"{"题目":"普惠","a":[-3,true,null],"空":{},"无":[]}"#)
    #expect(
      value.text() == """
        {
          "题目": "普惠",
          "a": [
            -3,
            true,
            null
          ],
          "空": {},
          "无": []
        }
        """
    )
  }

  @Test func `quotes, controls and marks that reorder text are escaped`() {
    let value = JSONValue.string("\"\\\n\r\t\u{1B}\u{9B}\u{202E}é👍")
    #expect(value.text() == #""\"\\\n\r\t\u001b\u009b\u202eé👍""#)
  }
}
