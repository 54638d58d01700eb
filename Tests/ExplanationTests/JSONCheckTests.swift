import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct JSONCheckTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `a verdict follows the contract`() {
    let text = JSONReport.check(
      [
        JudgedPathway(
          verdict: Sample.passing,
          opening: Opening(certain: Sample.day("2027-02-24"), possible: nil),
          flips: Sample.flips,
        )
      ],
      asOf: Sample.today,
      Wording(Sample.passingEvaluator),
    ).text()
    #expect(
      text == #"""
        {
          "standard": "qh",
          "edition": "试行",
          "digest": "sha256:0",
          "asOf": "2026-11-21",
          "readings": {
            "AM-66": "one-award"
          },
          "pathways": [
            {
              "id": "qh/senior/regular",
              "standing": "review",
              "opens": "2027-02-24",
              "missing": [],
              "unknown": [],
              "review": [
                "QH-7.1"
              ],
              "flips": [
                {
                  "reading": "AM-66=one-work",
                  "from": "review",
                  "standing": "met",
                  "clauses": [
                    "QH-12.3.0b"
                  ]
                }
              ],
              "assignment": [
                {
                  "achievement": "p3",
                  "item": "QH-12.3.5",
                  "limb": "QH-12.3.5c"
                },
                {
                  "achievement": "p1",
                  "item": "QH-12.3.5",
                  "limb": "QH-12.3.5c"
                },
                {
                  "achievement": "a2",
                  "item": "QH-12.3.6",
                  "limb": "QH-12.3.6c"
                },
                {
                  "achievement": "a1",
                  "item": "QH-12.3.7",
                  "limb": "QH-12.3.7c"
                }
              ],
              "finding": {
                "standing": "review",
                "about": "同时满足",
                "children": [
                  {
                    "clause": "QH-7.1",
                    "standing": "review",
                    "citation": {
                      "document": "评价标准（试行）",
                      "locator": "第七条1"
                    }
                  },
                  {
                    "clause": "QH-7.5",
                    "standing": "met",
                    "need": "继续教育为是",
                    "citation": {
                      "document": "评价标准（试行）",
                      "locator": "第七条5"
                    }
                  },
                  {
                    "clause": "QH-8.2.2",
                    "standing": "met",
                    "need": "满5年",
                    "have": "5年零5天",
                    "citation": {
                      "document": "评价标准（试行）",
                      "locator": "第八条（二）2"
                    }
                  },
                  {
                    "clause": "QH-9a",
                    "standing": "met",
                    "citation": {
                      "document": "评价标准（试行）",
                      "locator": "第九条"
                    },
                    "causes": [
                      "凭 声明 QH-9a"
                    ]
                  },
                  {
                    "clause": "QH-12.3.0b",
                    "standing": "met",
                    "need": "3项",
                    "have": "3项",
                    "citation": {
                      "document": "评价标准（试行）",
                      "locator": "第十二条（三）"
                    },
                    "children": [
                      {
                        "clause": "QH-12.3.4",
                        "standing": "unmet",
                        "citation": {
                          "document": "评价标准（试行）",
                          "locator": "第十二条（三）4"
                        },
                        "children": [
                          {
                            "clause": "QH-12.3.4b",
                            "standing": "unmet",
                            "need": "3份",
                            "have": "1份",
                            "shortfall": "2份",
                            "citation": {
                              "document": "评价标准（试行）",
                              "locator": "第十二条（三）4"
                            }
                          }
                        ]
                      },
                      {
                        "clause": "QH-12.3.5",
                        "standing": "met",
                        "citation": {
                          "document": "评价标准（试行）",
                          "locator": "第十二条（三）5"
                        },
                        "causes": [
                          "凭 成果 p3《数字金融》",
                          "凭 成果 p1《普惠金融研究》"
                        ],
                        "children": [
                          {
                            "clause": "QH-12.3.5c",
                            "standing": "met",
                            "need": "2篇",
                            "have": "2篇",
                            "citation": {
                              "document": "评价标准（试行）",
                              "locator": "第十二条（三）5"
                            }
                          }
                        ]
                      },
                      {
                        "clause": "QH-12.3.6",
                        "standing": "met",
                        "citation": {
                          "document": "评价标准（试行）",
                          "locator": "第十二条（三）6"
                        },
                        "causes": [
                          "凭 成果 a2《省科技奖》"
                        ],
                        "children": [
                          {
                            "clause": "QH-12.3.6c",
                            "standing": "met",
                            "need": "1项",
                            "have": "1项",
                            "citation": {
                              "document": "评价标准（试行）",
                              "locator": "第十二条（三）6"
                            }
                          }
                        ]
                      },
                      {
                        "clause": "QH-12.3.7",
                        "standing": "met",
                        "citation": {
                          "document": "评价标准（试行）",
                          "locator": "第十二条（三）7"
                        },
                        "causes": [
                          "凭 成果 a1《省哲社奖》"
                        ],
                        "children": [
                          {
                            "clause": "QH-12.3.7c",
                            "standing": "met",
                            "need": "1项",
                            "have": "1项",
                            "citation": {
                              "document": "评价标准（试行）",
                              "locator": "第十二条（三）7"
                            }
                          }
                        ]
                      }
                    ]
                  },
                  {
                    "clause": "QH-21a",
                    "standing": "met",
                    "citation": {
                      "document": "评价标准（试行）",
                      "locator": "第二十一条"
                    }
                  }
                ]
              }
            }
          ]
        }
        """#
    )
  }
}
