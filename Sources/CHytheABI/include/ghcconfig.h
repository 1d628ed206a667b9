/* What GHC's headers say of a configuration. */
#ifndef GHCCONFIG_H
#define GHCCONFIG_H

#include "ghcautoconf.h"
#include "ghcplatform.h"

#endif
