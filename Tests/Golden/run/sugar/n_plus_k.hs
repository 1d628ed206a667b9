{-# LANGUAGE NPlusKPatterns #-}
module Main where

import Data.Word (Word8)

factorial :: Integer -> Integer
factorial 0 = 1
factorial (n + 1) = (n + 1) * factorial n

pred3 :: Integral a => a -> Maybe a
pred3 (n + 3) = Just n
pred3 _ = Nothing

ack :: Int -> Int -> Int
ack 0 n = n + 1
ack (m + 1) 0 = ack m 1
ack (m + 1) (n + 1) = ack m (ack (m + 1) n)

both :: (Int, Maybe Int) -> String
both (a + 2, Just (b + 1)) = show (a, b)
both (a + 2, Nothing) = "only " ++ show a
both _ = "none"

local :: Int -> Int
local x = case x of
  y + 10 -> y
  y -> -y

plus :: Int -> Int
plus n = n + 1

main :: IO ()
main = do
  print (factorial 20)
  print (map pred3 [2, 3, 4 :: Int], pred3 (255 :: Word8), pred3 (-1 :: Integer))
  print (ack 2 3)
  mapM_ (putStrLn . both) [(2, Just 1), (5, Nothing), (1, Just 1), (5, Just 0)]
  print (map local [9, 10, 11], plus 1)
  let (k + 1) = 5 :: Int
  print k
  print [n | (n + 2) <- [0 .. 5 :: Int]]
