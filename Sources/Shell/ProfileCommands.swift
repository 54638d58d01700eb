/// 学历 工作 职称 … 设置 删除: the edits of the profile.
enum ProfileCommands {
  static func edit(_ session: inout Session, _ invocation: Invocation) -> Reply {
    var reply = session.edit(invocation.statement, in: invocation.line)
    if !reply.failed { reply.lines += session.editedLines(invocation) }
    return reply
  }
}
