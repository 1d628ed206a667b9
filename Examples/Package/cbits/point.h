#ifndef POINT_H
#define POINT_H

struct point {
    int label;
    double x, y;
};

double hypotenuse(double a, double b);

#endif
