{-# LANGUAGE FlexibleContexts, GADTs, ScopedTypeVariables #-}
-- | Coercions that follow from given ones.
module Main where
import Data.Coerce
import Data.Type.Coercion
newtype Key = MkKey String
data F a where
  FC :: Coercible String a => F a
  FT :: (String -> a) -> F a
conv :: Coercible a b => F a -> F b
conv = coerce
hidden :: Coercible b c => Coercion a b -> [a] -> [c]
hidden Coercion = coerce
newtype N a = N [a]
more :: Coercible a b => N b -> [a]
more = coerce
main :: IO ()
main = do
  case conv (FT (\s -> s)) :: F Key of { FT f -> putStrLn (coerce (f "x" :: Key)); FC -> putStrLn "c" }
  print (hidden (Coercion :: Coercion Key String) [MkKey "a"] == ["a"])
  print (more (N [1 :: Int]) :: [Int])
