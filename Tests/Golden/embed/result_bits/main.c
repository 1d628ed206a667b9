#include "Dirty_stub.h"
uint64_t same(uint64_t x) { return x; }
double wide8(int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int8_t g, uint8_t h, int16_t i, uint16_t j, int32_t k, uint32_t l)
{
    return a + 3.0 * b + 5.0 * c + 7.0 * d + 11.0 * e + 13.0 * f + 17.0 * g + 19.0 * h + 23.0 * i + 29.0 * j + 31.0 * k + 37.0 * l;
}
int main(int argc, char **argv) { hs_init(&argc, &argv); run(); hs_exit(); return 0; }
