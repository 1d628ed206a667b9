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
-- What is given is of a type that is found out later.
class Keyed k where keyed :: F k
instance Keyed Key where keyed = FC

late :: forall k. Keyed k => [String] -> [k]
late = case keyed of
  FC -> as
  FT f -> map f
  where
    as :: Coercible String k => [String] -> [k]
    as = coerce

main :: IO ()
main = do
  print (coerce (late ["k"] :: [Key]) == ["k"])
  case conv (FT (\s -> s)) :: F Key of { FT f -> putStrLn (coerce (f "x" :: Key)); FC -> putStrLn "c" }
  print (hidden (Coercion :: Coercion Key String) [MkKey "a"] == ["a"])
  print (more (N [1 :: Int]) :: [Int])
