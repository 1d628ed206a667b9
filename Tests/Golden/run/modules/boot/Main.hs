module Main (main) where

import Forest
import Tree

main :: IO ()
main = do
    print (grow [3, 1, 4, 1, 5 :: Int])
    print (total (plant ["hello", "world"]), forestSize (plant [[1, 2], [3 :: Int]]))
    putStrLn (describe (plant ["ba"]) ++ describe (Forest [Leaf, grow "c"]))
    print (isRed Red, isRed (colour sample), size (held sample))
    case keyed 'k' (Label "l") of (Label l, k) -> putStrLn (k : l)
    print (nameOf (held sample), unCount (Count 3))
