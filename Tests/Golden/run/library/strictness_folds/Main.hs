-- | The table of the strictness of base: Foldable and Traversable, with each argument undefined in turn, with undefined tails
-- and elements, and applied to too few arguments. The expected output is GHC's, the same at -O0 and -O.
module Main (main) where

import Folds
import System.IO

main :: IO ()
main = hSetBuffering stdout (BlockBuffering Nothing) >> folds
