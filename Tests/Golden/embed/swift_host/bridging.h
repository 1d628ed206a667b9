#include "Logic_stub.h"
