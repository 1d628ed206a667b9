/* The machine and the system that code is made for, which is where it is built. */
#ifndef GHCPLATFORM_H
#define GHCPLATFORM_H

/* A compiler of C names the machine in its way, the preprocessor of Haskell in the other one. */
#if defined(__aarch64__) || defined(aarch64_HOST_ARCH)
#define aarch64_BUILD_ARCH 1
#define aarch64_HOST_ARCH 1
#define BUILD_ARCH "aarch64"
#define HOST_ARCH "aarch64"
#else
#define x86_64_BUILD_ARCH 1
#define x86_64_HOST_ARCH 1
#define BUILD_ARCH "x86_64"
#define HOST_ARCH "x86_64"
#endif

#if defined(__APPLE__) || defined(darwin_HOST_OS)
#define darwin_BUILD_OS 1
#define darwin_HOST_OS 1
#define BUILD_OS "darwin"
#define HOST_OS "darwin"
#else
#define linux_BUILD_OS 1
#define linux_HOST_OS 1
#define BUILD_OS "linux"
#define HOST_OS "linux"
#endif

#endif
