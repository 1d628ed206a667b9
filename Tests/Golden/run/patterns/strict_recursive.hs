-- Strict patterns whose values mention their variables.
{-# LANGUAGE BangPatterns #-}
import Control.Exception
import Debug.Trace

data P = P Int [Int]

main :: IO ()
main = do
  let !(a, b) = trace "pair" (1 : b, take 2 a)
  print (take 3 a, b)
  let !(P n xs) = P 3 (n : map (+ n) (take 2 xs))
  print xs
  let !(Just ys@(y : _)) = Just (1 : map (* 2) (take 3 ys)); !z = y + w; w = 5 + length ys
  print (ys, z)
  r <- try (let !(p, Just q) = (length (show (fmap id q')), Nothing :: Maybe Int); q' = if p > 100 then Just q else Nothing in print "no") :: IO (Either SomeException ())
  putStrLn (either (const "failed") show r)
  let f k = go where { !(m, g) = (k + 1, \i -> if i > 3 then m else g (i + 1)); go = g 0 }
  print (f (10 :: Int))
