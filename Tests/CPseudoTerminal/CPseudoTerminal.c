#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int open_master(char *name, size_t size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (master < 0) return -errno;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name, size) == 0)
    return master;
  int failure = errno;
  close(master);
  return -failure;
}

int pseudo_terminal_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

pid_t pseudo_terminal_spawn(
    const char *path, char *const *argv, char *const *envp, const char *directory, int rows,
    int columns, int *master, int *process) {
  char name[128];
  int opened = open_master(name, sizeof name);
  if (opened < 0) return opened;
  pseudo_terminal_resize(opened, rows, columns);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  // Opened after setsid(), so it becomes the controlling terminal.
  posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  if (directory) posix_spawn_file_actions_addchdir_np(&actions, directory);

  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

  pid_t pid;
  int failure = posix_spawn(&pid, path, &actions, &attributes, argv, envp);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (failure) {
    close(opened);
    return -failure;
  }
  *master = opened;
  *process = (int)syscall(SYS_pidfd_open, pid, 0);
  return pid;
}
