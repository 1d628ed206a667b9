// The headers in include/ are the whole module; SwiftPM wants one source file.
