// A Haskell export whose address Haskell takes: its own function, by its C name.
int back_square(int n) { return n * n; }

void back_each(int n, void (*f)(int))
{
    for (int i = 0; i < n; i++)
        f(i * 10);
}
