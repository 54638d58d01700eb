#define _GNU_SOURCE
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#define SIGNAL_COUNT 65

static int wake[2] = {-1, -1};
static volatile sig_atomic_t received[SIGNAL_COUNT];

static bool known(int signal) { return signal > 0 && signal < SIGNAL_COUNT; }

int signals_descriptor(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return wake[0];
}

static void note(int signal) {
  int saved = errno;
  received[signal] = 1;
  // A full pipe is as good as a written byte: the reader wakes and looks at the flags.
  ssize_t written = write(wake[1], "", 1);
  (void)written;
  errno = saved;
}

int signals_watch(int signal, bool once) {
  if (!known(signal) || signals_descriptor() < 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART | (once ? (int)SA_RESETHAND : 0);
  sigfillset(&action.sa_mask);
  return sigaction(signal, &action, NULL);
}

int signals_ignore(int signal) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_IGN;
  return sigaction(signal, &action, NULL);
}

bool signals_pending(int signal) { return known(signal) && received[signal]; }

bool signals_take(int signal) {
  if (!signals_pending(signal)) return false;
  received[signal] = 0;
  return true;
}

void signals_drain(void) {
  char discarded[64];
  while (wake[0] >= 0 && read(wake[0], discarded, sizeof discarded) > 0) {}
}
