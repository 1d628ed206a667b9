{-# LANGUAGE PatternSynonyms, NamedFieldPuns, RecordWildCards #-}
-- Pattern synonyms as records: matching, building, updates, selectors.
module Main where

import Control.Exception
import Points

total :: Vec -> Int
total Vec3 {vx, vy = y} = vx + y
total _ = -1

wild :: Vec -> String
wild Vec3 {..} = show (vx, vy)
wild _ = "other"

swapPair :: (a, b) -> (b, a)
swapPair Pair {left = a, right = b} = Pair {left = b, right = a}

built :: Vec
built = let { vx = 7; vy = 8 } in Vec3 {..}

firstOnly :: [Int] -> Int
firstOnly Only {only = x} = x
firstOnly Only {} = 0
firstOnly _ = -1

main :: IO ()
main = do
  let v = Vec3 {vy = 2, vx = 1}
  print (v, total v, total (Vec3 5 6), wild v)
  print (vx v, vy (v {vx = 10}), v {vx = 3, vy = 4})
  print (built, swapPair (1, 'c'))
  print (left (1, 2), right ('a', "b"), (1, 'x') {left = "changed"})
  print (Polar {radius = -3, angle = 1})
  print (radius (Polar (-3) 1), angle (Polar 1 2))
  print ((Polar 1 2) {angle = 5})
  print (map firstOnly [[4], [], [1, 2]], only "q")
  r <- try (evaluate ((Vec3 1 2) {vx = error "lazy"})) :: IO (Either ErrorCall Vec)
  putStrLn (either (const "strict") (const "built") r)
