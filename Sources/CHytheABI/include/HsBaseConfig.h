/* The Haskell types of C's. */
#ifndef HSBASECONFIG_H
#define HSBASECONFIG_H

#define HTYPE_CHAR Int8
#define HTYPE_SIGNED_CHAR Int8
#define HTYPE_UNSIGNED_CHAR Word8
#define HTYPE_SHORT Int16
#define HTYPE_UNSIGNED_SHORT Word16
#define HTYPE_INT Int32
#define HTYPE_UNSIGNED_INT Word32
#define HTYPE_LONG Int64
#define HTYPE_UNSIGNED_LONG Word64
#define HTYPE_LONG_LONG Int64
#define HTYPE_UNSIGNED_LONG_LONG Word64
#define HTYPE_BOOL Word8
#define HTYPE_PTRDIFF_T Int64
#define HTYPE_SIZE_T Word64
#define HTYPE_WCHAR_T Int32
#define HTYPE_SIG_ATOMIC_T Int32
#define HTYPE_CLOCK_T Int64
#define HTYPE_TIME_T Int64
#define HTYPE_USECONDS_T Word32
#define HTYPE_SUSECONDS_T Int64
#define HTYPE_FLOAT Float
#define HTYPE_DOUBLE Double
#define HTYPE_INTPTR_T Int64
#define HTYPE_UINTPTR_T Word64
#define HTYPE_INTMAX_T Int64
#define HTYPE_UINTMAX_T Word64
#define HTYPE_DEV_T Word64
#define HTYPE_INO_T Word64
#define HTYPE_MODE_T Word32
#define HTYPE_OFF_T Int64
#define HTYPE_PID_T Int32
#define HTYPE_SSIZE_T Int64
#define HTYPE_GID_T Word32
#define HTYPE_NLINK_T Word64
#define HTYPE_UID_T Word32
#define HTYPE_CC_T Word8
#define HTYPE_SPEED_T Word32
#define HTYPE_TCFLAG_T Word32
#define HTYPE_RLIM_T Word64

#endif
