// Stubs that GHC writes include this beside Rts.h; they need nothing of it.
#ifndef STG_H
#define STG_H

#include "Rts.h"

#endif
