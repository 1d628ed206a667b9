#include <stdint.h>
#include <stdio.h>
#include "Structs_stub.h"

struct particle { double x, y; float mass; int32_t id; uint8_t alive; int16_t charge; };

static void show(struct particle *p)
{
    printf("%g %g %g %d %u %d\n", p->x, p->y, p->mass, p->id, p->alive, p->charge);
}

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    struct particle ps[3] = {{0, 0, 2.5f, -1, 1, 100}, {1, 1, 9.5f, 2000000000, 0, -32768}, {2, 2, 1, 3, 255, 1}};
    printf("%d\n", (int)sizeof(struct particle));
    step(&ps[0], 0.5);
    show(&ps[0]);
    printf("%ld\n", (long)step_all(ps, 3, 10));
    for (int i = 0; i < 3; i++) show(&ps[i]);
    printf("%d\n", (int)((struct particle *)heaviest(ps, 3) - ps));
    struct particle *p = make(-77);
    show(p);
    dispose(p);
    uint8_t bytes[256];
    for (int i = 0; i < 256; i++) bytes[i] = i;
    printf("%lu\n", (unsigned long)raw_sum(bytes, 256));
    int64_t squares[100];
    fill_squares(squares, 100);
    printf("%ld %ld\n", (long)squares[7], (long)squares[99]);
    printf("%ld\n", (long)temp(50));
    hs_exit();
    return 0;
}
