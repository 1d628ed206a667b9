/* The version macros that C files of Haskell projects look at: the GHC whose base library and interface to C these are. */
#ifndef GHCVERSION_H
#define GHCVERSION_H

#define __HYTHE__ 1

#define __GLASGOW_HASKELL__ 900
#define __GLASGOW_HASKELL_FULL_VERSION__ "9.0.2"
#define __GLASGOW_HASKELL_PATCHLEVEL1__ 2

/* Whether it is at least this version; major and minor are 9 and 0 for 9.0. */
#define MIN_VERSION_GLASGOW_HASKELL(major, minor, patch1, patch2)                                                      \
    ((major)*100 + (minor) < __GLASGOW_HASKELL__ ||                                                                    \
     ((major)*100 + (minor) == __GLASGOW_HASKELL__ &&                                                                  \
      ((patch1) < __GLASGOW_HASKELL_PATCHLEVEL1__ || ((patch1) == __GLASGOW_HASKELL_PATCHLEVEL1__ && (patch2) <= 0))))

#endif
