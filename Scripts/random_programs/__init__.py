"""Random well-typed Haskell modules; `Scripts/random-programs` builds, runs and compares them."""
