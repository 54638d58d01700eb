#pragma once
// Children on pseudo-terminals for tests; these calls are hidden from Swift's Glibc module.
#include <sys/types.h>

#pragma clang assume_nonnull begin

/// Starts `path` in a session of its own on a new pseudo-terminal as standard input, output and
/// error; answers its process id, or -errno. `master` and `process` are closed on exec.
pid_t pseudo_terminal_spawn(
    const char *path, char *_Nullable const *_Nonnull argv, char *_Nullable const *_Nonnull envp,
    const char *_Nullable directory, int rows, int columns, int *master, int *process);
int pseudo_terminal_resize(int master, int rows, int columns);

#pragma clang assume_nonnull end
