-- | An SCC pragma is a token: one that begins a line begins a statement, an alternative's body, a declaration.
module Main (main) where

import Control.Monad (forM_, when)

steps :: Int -> IO Int
steps x = do
  {-# SCC "one" #-} print x
  {-# SCC two #-}
    print (x + 1)
  y <- {-# SCC "three" #-} return 4
  let z = {-# SCC z #-} y * 2 + {-# SCC q #-} 1
      {-# SCC f #-}
      f 0 = 3
      f n = n + 1 :: Int
  {-# SCC when_ #-} when (z > 3) $ {-# SCC body #-} do
    print (f z)
    {-# SCC inner #-} forM_ [1, 2 :: Int] $
      {-# SCC lambda #-} \i -> print i
  {-# SCC ret #-} {-# SCC "again" #-} return $! z - {-# SCC m #-} 1

cases :: Int -> Int
cases x = case x of
  1 -> {-# SCC a #-}
    3
  2 -> {-# SCC b #-} - 3 :: Int
  _ | {-# SCC guard #-} x > 7, {-# SCC let_ #-} let y = x in y > 8 -> 9
    | otherwise -> {-# SCC "if" #-} if x > 4 then {-# SCC t #-} 1 else 2
{-# SCC cases #-}
{-# SCC (+++) "append" #-}

(+++) :: [a] -> [a] -> [a]
xs +++ ys = foldr (:) ys xs

main :: IO ()
main = do
  steps 3 >>= print
  print (map cases [1, 2, 3, 5, 8, 9])
  print [{-# SCC head #-} x + 1 | x <- {-# SCC list #-} [1, 2 :: Int] +++ [3], {-# SCC odd #-} odd x]
  print ({-# SCC product #-} 1 + 2 * 3 :: Int, ({-# SCC left #-} 4))
