// JNI's names for what HostApi.hs exports.
#include <jni.h>
#include "HostApi_stub.h"
static JavaVM *vm;
static jclass host;
static jmethodID twice;
static HsInt call(HsInt n) { JNIEnv *e; (*vm)->GetEnv(vm, (void **)&e, JNI_VERSION_1_8); return (*e)->CallStaticLongMethod(e, host, twice, (jlong)n); }
JNIEXPORT jint JNI_OnLoad(JavaVM *v, void *r) { vm = v; (void)r; JNIEnv *e; (*vm)->GetEnv(vm, (void **)&e, JNI_VERSION_1_8); host = (*e)->NewGlobalRef(e, (*e)->FindClass(e, "Host")); twice = (*e)->GetStaticMethodID(e, host, "twice", "(J)J"); return JNI_VERSION_1_8; }
#define J(name) JNIEXPORT jlong JNICALL Java_Host_##name(JNIEnv *e, jclass c, jlong n)
J(sum) { return host_sum(n); }
J(threads) { return host_threads(n); }
J(back) { return host_back((HsFunPtr)call, n); }
J(fail) { HsInt r; HsStablePtr x; int s = host_fail_checked(n, &r, &x); if (s) hs_free_stable_ptr(x); return s; }
JNIEXPORT void JNICALL Java_Host_gc(JNIEnv *e, jclass c) { host_gc(); }
