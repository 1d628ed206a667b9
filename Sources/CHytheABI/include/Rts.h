/* Everything that stubs written for GHC include. */
#ifndef RTS_H
#define RTS_H

#include "HsFFI.h"
#include "RtsAPI.h"

#endif
