{-# LANGUAGE ImplicitParams #-}
-- A `where` of implicit parameters binds them for guards and all that they choose.

module Main (main) where

scaled :: (?factor :: Int) => Int -> Int
scaled x = ?factor * x

five :: Int -> Int
five x = scaled x where ?factor = 5

chosen :: Int -> Int
chosen x
  | scaled x > 10 = ?factor
  | Just y <- halved (scaled x) = y + ?offset
  where
    ?factor = 3
    ?offset = x
chosen x = negate x

halved :: Int -> Maybe Int
halved n = if even n then Just (n `div` 2) else Nothing


main :: IO ()
main = do
  print (map five [1, 2])
  print (map chosen [1, 2, 3, 4])
  -- In a block they are bound for what follows.
  let ?factor = 10
  print (scaled 7)
  let ?factor = ?factor + 1
      ?other = 'o'
  print (scaled 7, ?other)
