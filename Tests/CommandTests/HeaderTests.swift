import Testing

/// The headers of exports and of the runtime, as compilers at their strictest see them.
@Suite struct HeaderTests {
    private let workspace: Workspace
    private let include: String

    init() throws {
        workspace = try Workspace()
        include = try workspace.hythe("config", "--include-dir").output.trimmed
        try workspace.write(
            "All.hs",
            """
            module All where
            import Foreign
            import Foreign.C
            foreign export ccall a1 :: Int -> Word -> Int8 -> Int16 -> Int32 -> Int64 -> IO Double
            foreign export ccall a2 :: Word8 -> Word16 -> Word32 -> Word64 -> Float -> Char -> Bool -> IO ()
            foreign export ccall a3 :: Ptr Int -> FunPtr (IO ()) -> StablePtr Int -> IO (Ptr ())
            foreign export ccall a4 :: CInt -> CLong -> CSize -> CChar -> CDouble -> CString -> IO CBool
            foreign export ccall a5 :: Bool
            foreign export ccall "class" a6 :: Int -> IO ()
            a1 _ _ _ _ _ _ = return 0
            a2 _ _ _ _ _ _ _ = return ()
            a3 _ _ _ = return nullPtr
            a4 _ _ _ _ _ _ = return 0
            a5 = True
            a6 _ = return ()
            """)
        try workspace.build(["All.hs"])
        let host = "\nint main(void) { HsStablePtr e; return a5() != 1 || a2_checked(0, 0, 0, 0, 0, 0, 0, &e); }\n"
        for name in ["host.c", "host.cpp"] {
            try workspace.write(name, "#include \"All_stub.h\"\n#include \"RtsAPI.h\"\n#include \"Rts.h\"" + host)
        }
        try workspace.write("plain.c", "#include \"All_stub.h\"" + host)
    }

    private func accepts(_ compiler: String, _ flags: String, _ file: String) throws {
        let arguments =
            flags.split(separator: " ").map(String.init) + ["-Werror", "-I", include, "-fsyntax-only", file]
        let outcome = try workspace.run(compiler, arguments)
        #expect(outcome.status == 0, "\(compiler) \(flags) \(file)\n\(outcome.error)")
    }

    @Test(arguments: ["c99", "c11", "c17"]) func c(standard: String) throws {
        try accepts(
            "gcc",
            "-std=\(standard) -pedantic -Wall -Wextra -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition "
                + "-Wconversion -Wundef -Wshadow -Wredundant-decls -Wcast-qual", "host.c")
    }

    /// What hosts include needs no more than C89 with its types.
    @Test func oldC() throws { try accepts("gcc", "-std=c89 -pedantic -Wall -Wextra", "plain.c") }

    @Test(arguments: ["c++11", "c++17", "c++20"]) func cxx(standard: String) throws {
        try accepts("g++", "-std=\(standard) -Wall -Wextra -Wold-style-cast -Wuseless-cast", "host.cpp")
        try accepts("g++", "-std=\(standard) -pedantic -Wall -Wextra -Wold-style-cast -Wuseless-cast", "plain.c")
    }

    /// All that clang knows, but for one name that GHC's header has too, and what is new in standards.
    @Test func clang() throws {
        try accepts("clang", "-std=c11 -Weverything -Wno-reserved-identifier -Wno-c++-keyword", "host.c")
        try accepts("clang", "-x c++ -std=c++17 -Weverything -Wno-c++98-compat -Wno-c++98-compat-pedantic", "plain.c")
    }
}
