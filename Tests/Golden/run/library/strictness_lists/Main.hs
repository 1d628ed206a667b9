-- | The table of the strictness of base: lists, lists that are not empty, semigroups and monoids, with each argument undefined in turn, with undefined tails
-- and elements, and applied to too few arguments. The expected output is GHC's, the same at -O0 and -O.
module Main (main) where

import Lists
import NonEmpties
import System.IO

main :: IO ()
main = hSetBuffering stdout (BlockBuffering Nothing) >> lists >> nonEmpties
