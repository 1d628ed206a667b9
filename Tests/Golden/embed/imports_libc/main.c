#include "Libc_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    demo();
    hs_exit();
    return 0;
}
