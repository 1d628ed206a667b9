/// The headers that come with GHC, as far as Haskell code has a use for them.
enum BuiltinHeaders {
    static func text(_ name: String, _ target: PreprocessorTarget) -> String? {
        switch name {
        case "MachDeps.h": machine
        case "HsBaseConfig.h": base
        case "ghcautoconf.h": autoconf
        case "ghcplatform.h", "ghcconfig.h": platform(target) + (name == "ghcconfig.h" ? autoconf : "")
        // What it defines is there in any case.
        case "ghcversion.h": ""
        default: nil
        }
    }

    private static func define(_ values: KeyValuePairs<String, String>) -> String {
        values.map { "#define \($0.key) \($0.value)\n" }.joined()
    }

    private static let machine: String = {
        var text = define([
            "WORD_SIZE_IN_BITS": "64", "WORD_SIZE_IN_BITS_FLOAT": "64", "TAG_BITS": "3", "TAG_MASK": "7",
            "SIZEOF_HSCHAR": "4", "ALIGNMENT_HSCHAR": "4", "SIZEOF_HSFLOAT": "4", "ALIGNMENT_HSFLOAT": "4",
        ])
        for name in ["INT", "WORD", "DOUBLE", "PTR", "FUNPTR", "STABLEPTR"] {
            text += "#define SIZEOF_HS\(name) 8\n#define ALIGNMENT_HS\(name) 8\n"
        }
        for bits in [8, 16, 32, 64] {
            for name in ["INT", "WORD"] {
                text += "#define SIZEOF_\(name)\(bits) \(bits / 8)\n#define ALIGNMENT_\(name)\(bits) \(bits / 8)\n"
            }
        }
        return text
    }()

    /// The Haskell types of C's.
    private static let base: String = {
        let types: KeyValuePairs<String, String> = [
            "CHAR": "Int8", "SIGNED_CHAR": "Int8", "UNSIGNED_CHAR": "Word8", "SHORT": "Int16",
            "UNSIGNED_SHORT": "Word16",
            "INT": "Int32", "UNSIGNED_INT": "Word32", "LONG": "Int64", "UNSIGNED_LONG": "Word64", "LONG_LONG": "Int64",
            "UNSIGNED_LONG_LONG": "Word64", "BOOL": "Word8", "PTRDIFF_T": "Int64", "SIZE_T": "Word64",
            "WCHAR_T": "Int32",
            "SIG_ATOMIC_T": "Int32", "CLOCK_T": "Int64", "TIME_T": "Int64", "USECONDS_T": "Word32",
            "SUSECONDS_T": "Int64",
            "FLOAT": "Float", "DOUBLE": "Double", "INTPTR_T": "Int64", "UINTPTR_T": "Word64", "INTMAX_T": "Int64",
            "UINTMAX_T": "Word64", "DEV_T": "Word64", "INO_T": "Word64", "MODE_T": "Word32", "OFF_T": "Int64",
            "PID_T": "Int32", "SSIZE_T": "Int64", "GID_T": "Word32", "NLINK_T": "Word64", "UID_T": "Word32",
            "CC_T": "Word8", "SPEED_T": "Word32", "TCFLAG_T": "Word32", "RLIM_T": "Word64",
        ]
        return types.map { "#define HTYPE_\($0.key) \($0.value)\n" }.joined()
    }()

    private static let autoconf: String = {
        var text = define([
            "SIZEOF_CHAR": "1", "SIZEOF_SHORT": "2", "SIZEOF_INT": "4", "SIZEOF_LONG": "8", "SIZEOF_LONG_LONG": "8",
            "SIZEOF_UNSIGNED_LONG": "8", "SIZEOF_VOID_P": "8", "SIZEOF_SIZE_T": "8", "STDC_HEADERS": "1",
        ])
        for header in [
            "ERRNO", "FCNTL", "LIMITS", "LOCALE", "PTHREAD", "SIGNAL", "STDINT", "STRING", "TERMIOS", "TIME", "UNISTD",
        ] {
            text += "#define HAVE_\(header)_H 1\n"
        }
        return text
    }()

    private static func platform(_ target: PreprocessorTarget) -> String {
        var text = ""
        for place in ["BUILD", "HOST"] {
            text += """
                #define \(target.operatingSystem)_\(place)_OS 1
                #define \(target.architecture)_\(place)_ARCH 1
                #define \(place)_OS "\(target.operatingSystem)"
                #define \(place)_ARCH "\(target.architecture)"

                """
        }
        return text
    }
}
