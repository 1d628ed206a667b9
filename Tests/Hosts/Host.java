// Threads that come and go, and call Haskell by way of JNI, and Haskell them.
public class Host {
    static native long sum(long n);
    static native long threads(long n);
    static native long back(long n);
    static native long fail(long n);
    static native void gc();
    static long twice(long n) { return 2 * n; }
    static volatile int errors;
    public static void main(String[] args) throws Exception {
        System.load(System.getProperty("user.dir") + "/libhost.so");
        long[] want = new long[500];
        for (int i = 0; i < 500; i++) want[i] = sum(i);
        for (int round = 0; round < 20; round++) {
            Thread[] ts = new Thread[8];
            for (int t = 0; t < 8; t++) {
                ts[t] = new Thread(() -> {
                    for (int i = 0; i < 500; i++) {
                        if (sum(i) != want[i]) errors++;
                        if (threads(4) != 10) errors++;
                        if (back(i) != 2 * i + 1) errors++;
                        if (fail(i) != 1) errors++;
                        if (i % 250 == 0) { gc(); System.gc(); }
                        byte[] garbage = new byte[10000];
                    }
                });
                ts[t].start();
            }
            for (Thread t : ts) t.join();
        }
        System.out.println("java " + System.getProperty("java.version") + " " + errors + " wrong");
        System.exit(errors == 0 ? 0 : 1);
    }
}
