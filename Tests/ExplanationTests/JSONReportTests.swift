import RuleModel
import Testing

@testable import Explanation

struct JSONReportTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `plans follow the contract`() {
    let text = JSONReport.plan(Sample.plans, wording).text()
    #expect(
      text == #"""
        {
          "pathway": "qh/senior/regular",
          "plans": [
            {
              "day": "2027-08-21",
              "effort": 3,
              "count": 1,
              "remedies": [
                {
                  "kind": "attestation",
                  "clause": "QH-9a",
                  "units": 1,
                  "effort": 0,
                  "earliest": "2026-11-21",
                  "text": "作出声明"
                },
                {
                  "kind": "fact",
                  "clause": "QH-7.5",
                  "units": 1,
                  "effort": 0,
                  "earliest": "2026-11-21",
                  "text": "补充事实（继续教育：是）"
                },
                {
                  "kind": "wait",
                  "clause": "QH-8.2.2",
                  "units": 0,
                  "effort": 0,
                  "earliest": "2027-02-24",
                  "text": "等待至 2027-02-24"
                },
                {
                  "kind": "achievement",
                  "clause": "QH-12.3.5c",
                  "item": "QH-12.3.5",
                  "units": 1,
                  "effort": 3,
                  "earliest": "2027-08-21",
                  "text": "新发表论文 1 篇（角色：第一作者，期刊（核心：是））"
                }
              ],
              "certificate": [
                {
                  "without": 0,
                  "fails": "QH-9a"
                },
                {
                  "without": 1,
                  "fails": "QH-7.5"
                },
                {
                  "without": 3,
                  "fails": "QH-12.3.0b"
                }
              ]
            }
          ],
          "optimal": true,
          "explored": 1234,
          "impossible": null
        }
        """#
    )
  }

  @Test func `an impossible goal has its reasons`() {
    let text = JSONReport.plan(Sample.impossible, wording).text()
    #expect(
      text == #"""
        {
          "pathway": "qh/senior/regular",
          "plans": [],
          "optimal": true,
          "explored": 12,
          "impossible": {
            "because": [
              {
                "clause": "QH-12.3.0b",
                "standing": "unmet",
                "text": "QH-12.3.0b 任高级经济师以来的成果至少三项｜需3项，有1项，差2项"
              },
              {
                "clause": "QH-12.3.5c",
                "standing": "unmet",
                "text": "QH-12.3.5c 核心期刊论文两篇，第一作者｜需2篇，有1篇，差1篇｜成果 p2《绿色信贷与区域发展》：期刊·刊期：增刊，须为正刊"
              }
            ],
            "nearest": {
              "pathway": "qh/associate-senior/regular",
              "day": "2027-03-01",
              "count": 1
            },
            "elsewhere": [
              {
                "pathway": "bj-fintech/senior/lateral",
                "day": "2028-03-01",
                "count": 2
              }
            ]
          }
        }
        """#
    )
  }

  @Test func `openings show null where there is no day`() {
    let text = JSONReport.when(Sample.openings, asOf: Sample.today, wording).text()
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
              "standing": "unmet",
              "opens": null,
              "possible": null,
              "earliestPlan": "2027-08-21",
              "deciding": [
                "QH-8.2.2",
                "QH-12.3.0b"
              ]
            },
            {
              "id": "qh/senior/early",
              "standing": "review",
              "opens": null,
              "possible": "2026-11-21",
              "earliestPlan": null,
              "deciding": []
            }
          ]
        }
        """#
    )
  }

  @Test func `a clause names its readings`() {
    let text = JSONReport.clause("QH-12.3.0b", wording).text()
    #expect(
      text == #"""
        {
          "clause": "QH-12.3.0b",
          "standard": "qh",
          "kind": "threshold",
          "text": "任高级经济师以来的成果至少三项",
          "citation": {
            "document": "评价标准（试行）",
            "locator": "第十二条（三）"
          },
          "requires": "4 个成果项中至少 3 项",
          "restsOn": [
            "QH-12.3.4",
            "QH-12.3.5",
            "QH-12.3.6",
            "QH-12.3.7"
          ],
          "readings": [
            {
              "id": "AM-66",
              "question": "同一作品及其获奖能否各用于一项？",
              "option": "one-award",
              "default": "one-award",
              "options": {
                "one-award": "奖项不重复计，作品与奖可各用一次",
                "one-work": "一个作品只用于一项"
              }
            }
          ]
        }
        """#
    )
  }

  @Test func `standards list their pathways`() {
    let text = JSONReport.standards([Sample.pack]).text()
    #expect(
      text == #"""
        {
          "standards": [
            {
              "id": "qh",
              "name": "青海省金融经济专业高级职称评价标准（试行）",
              "edition": "试行",
              "document": "评价标准（试行）",
              "digest": "sha256:0",
              "clauses": 15,
              "pathways": [
                {
                  "id": "qh/senior/regular",
                  "name": "正高级经济师（金融）正常晋升",
                  "level": "senior",
                  "kind": "regular"
                }
              ]
            }
          ]
        }
        """#
    )
  }
}
