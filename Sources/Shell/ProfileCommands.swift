import Profiles

/// 学历 工作 职称 … 设置 删除: the edits of the profile.
enum ProfileCommands {
  static func edit(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let before = session.workspace.premises.profile
    var reply = session.edit(invocation.statement, in: invocation.line)
    guard !reply.failed else { return reply }
    reply.lines += session.editedLines(invocation) + session.removedLines(invocation, from: before)
    return reply
  }
}
