{-# LANGUAGE PartialTypeSignatures, NamedWildCards, ScopedTypeVariables #-}
{-# OPTIONS_GHC -Wno-partial-type-signatures #-}
-- Wildcards in signatures stand for what is inferred.
module Main where

result :: Int -> _
result n = show (n + 1)

whole :: _
whole x = (x, not x)

constraints :: _ => a -> a -> Bool
constraints x y = x == y

someConstraints :: (Show a, _) => a -> a -> String
someConstraints x y = show x ++ show (x < y)

named :: _a -> _a -> [_a]
named x y = [x, y, 'c']

part :: Maybe _ -> Either _ Int
part (Just c) = Left (c : "x")
part Nothing = Right 0

higher :: _ Int -> [Int]
higher m = maybe [] pure m

scoped :: forall a. Show a => [a] -> _
scoped xs = go xs
 where
  go :: [a] -> _
  go [] = ""
  go (y : ys) = show y ++ go ys

polymorphic :: a -> _b -> (a, _)
polymorphic x y = (x, y)

pattern' :: Int
pattern' = let (a :: _, b) = (1, 2 :: Int) in a + b

expression :: Double
expression = (read "2.5" :: _) + 1

unrestricted :: _ => a
unrestricted = fromInteger 3

main :: IO ()
main = do
  putStrLn (result 3)
  print (whole True)
  print (constraints 'a' 'b', constraints 1 1)
  putStrLn (someConstraints 1 2)
  print (named 'a' 'b')
  print (part (Just 'q'), part Nothing)
  print (higher (Just 3))
  putStrLn (scoped [1, 2, 3])
  print (polymorphic 'x' True, polymorphic () 2)
  print (pattern', expression)
  print (unrestricted :: Int, unrestricted :: Double)
  let local :: Num a => a -> _
      local x = [x, x + 1]
  print (local 1, local 2.5)
