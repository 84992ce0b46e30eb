// Linux calls that Swift's Glibc module leaves out (they need _GNU_SOURCE).

// rename(2): with flags 2 (RENAME_EXCHANGE) the two paths change places in one step. glibc 2.28.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath,
                     unsigned int flags);
