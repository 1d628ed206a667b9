#include <math.h>

#include "point.h"

double hypotenuse(double a, double b) { return sqrt(a * a + b * b); }
