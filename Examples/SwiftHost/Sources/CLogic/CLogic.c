// The functions are in liblogic.a; SwiftPM wants one source file.
