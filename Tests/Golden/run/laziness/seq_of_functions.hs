-- What seq on a function sees: everything that stands before its next lambda, nothing after it. As GHC with
-- -fpedantic-bottoms, at every level.
import Control.Exception
import Data.List (foldl')
choose :: Bool -> Int -> Int
choose b = case b of
  True -> \y -> y + 1
  False -> \y -> y - 1
{-# NOINLINE choose #-}

partly :: Int -> Int -> Int
partly 0 = error "zero"
partly n = \y -> n + y
{-# NOINLINE partly #-}

two :: Int -> Int -> Int
two 0 _ = error "zero"
two n y = n + y
{-# NOINLINE two #-}

data P = P Int Int
open :: P -> Int -> Int
open (P a b) = \y -> a + b + y
{-# NOINLINE open #-}

bang :: Maybe Int -> Int -> Int -> Int
bang m = case m of
  Nothing -> \_ _ -> 0
  Just k -> k `seq` \x -> let z = x * k in \y -> z + y
{-# NOINLINE bang #-}

newtype F = F (Int -> Int)
wrapped :: [Int] -> F
wrapped xs = case xs of
  [] -> F id
  x : _ -> F (+ x)

data S = S !(Int -> Int)

try' :: String -> a -> IO ()
try' name x = do
  r <- try (evaluate x)
  putStrLn (name ++ ": " ++ either (\(ErrorCall m) -> m) (const "value") r)

composed :: Bool -> Int -> Int
composed b | b = (+ 1) . (* 2)
           | otherwise = choose b . choose (not b)

where' :: Int -> Int -> Int
where' n = go
  where go | n > 100 = error "big"
           | otherwise = \k -> k * n

main :: IO ()
main = do
  let bad = error "bad" :: a
  try' "choose" (choose bad `seq` ())
  try' "partly 0" (partly 0 `seq` ())
  try' "partly bad" (partly bad `seq` ())
  try' "partly 3" (partly 3 `seq` ())
  try' "two 0" (two 0 `seq` ())
  try' "two bad" (two bad `seq` ())
  try' "open" (open bad `seq` ())
  try' "open P" (open (P bad bad) `seq` ())
  try' "bang" (bang bad `seq` ())
  try' "bang Just" (bang (Just bad) `seq` ())
  try' "bang Just 1" (bang (Just 1) bad `seq` ())
  try' "wrapped" (wrapped bad `seq` ())
  try' "wrapped cons" (wrapped (bad : bad) `seq` ())
  try' "strict field" (S (choose bad) `seq` ())
  try' "strict field lambda" (S (\x -> choose bad x) `seq` ())
  try' "composed" (composed bad `seq` ())
  try' "composed True" (composed True `seq` ())
  try' "where" (where' 101 `seq` ())
  try' "where bad" (where' bad `seq` ())
  try' "foldl'" (foldl' (\f x -> if x > 2 then error "fold" else f . (+ x)) id [1, 2, 3, 4 :: Int] `seq` ())
  try' "foldl' skipped" (foldl' (\f x -> case x of { 3 -> error "three"; _ -> \y -> f (y + x) }) id [1, 3, 4 :: Int] `seq` ())
  try' "foldl" (foldl (\_ x -> case x of { 3 -> error "three"; _ -> \y -> y + x }) id [1, 3, 4 :: Int] `seq` ())
  try' "map" (map choose [bad, True] `seq` ())
  try' "map head" (head (map choose [bad, True]) `seq` ())
  try' "flip" (flip choose bad `seq` ())
  try' "section" ((`choose` bad) `seq` ())
  try' "const" (const bad `seq` ())
  print (map (\f -> f 3) (map choose [True, False]), bang (Just 2) 3 4, where' 5 6)
