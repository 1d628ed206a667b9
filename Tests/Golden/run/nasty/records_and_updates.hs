-- Records: updates that change type, of several constructors, of nested fields; fields as functions, strict fields, wildcards-free punning by hand, updates that fail, precedence of braces.
module Main where

import Control.Exception
import Data.List (sortOn)

data Point a = Point { px, py :: a } | Polar { radius, angle :: a, tag :: Maybe String } deriving (Show, Eq, Ord)
data Two a b = Two { one :: a, other :: b } | OnlyOne { one :: a } | Neither deriving (Show, Eq)
data Strict = Strict { sa :: !Int, sb :: Int } deriving Show
newtype Wrap f a = Wrap { unWrap :: f a }
data Func = Func { apply :: Int -> Int, (|+|) :: Int -> Int -> Int, nested :: Two (Point Int) [Strict] }
data Empty = Empty {} deriving (Show, Eq)
data Poly a = Poly { items :: [a], size' :: Int, key :: String } deriving Show

infixl 6 |+|

attempt :: Show a => a -> IO ()
attempt x = do
  r <- try (evaluate (length (show x)))
  putStrLn (either (\e -> "failed: " ++ strip (takeWhile (/= '\n') (show (e :: SomeException)))) (const (show x)) r)
  where strip s = case break (== ':') s of { (_, ':' : t) | any (== '/') s -> reverse (takeWhile (/= ':') (reverse t)); _ -> s }

modifyOne :: (a -> c) -> Two a b -> Either (Two a b) (Two c b)
modifyOne f t@Two { one = a } = Right t { one = f a }
modifyOne f t@OnlyOne {} = Right t { one = f (one t) }
modifyOne _ t = Left t

classify :: Two Int Bool -> String
classify Two { one = 0 } = "zero"
classify Two { other = True, one = n } | n > 10 = "big"
classify (OnlyOne { one = -1 }) = "minus"
classify Two {} = "two"
classify OnlyOne { one = n } = "only " ++ show n
classify Neither {} = "none"

f0 :: Func
f0 = Func { apply = (+ 1), (|+|) = \a b -> a * 10 + b, nested = Two { one = Point { px = 1, py = 2 }, other = [Strict 1 2] } }

main :: IO ()
main = do
  let p = Point { py = 2, px = 1 } :: Point Int
  print (p, p { px = 5 }, p { py = 'x', px = 'y' }, (px p { px = 7 }), px p + py p { py = 10 })
  print (sortOn px [Point 3 1, (Point 1 2) { px = 9 }, Point { px = 2, py = 0 }], maximum [Polar 1 2 Nothing, Point 5 5])
  print (modifyOne show (Two 1 'c'), modifyOne not (OnlyOne True :: Two Bool ()), modifyOne (+ 1) (Neither :: Two Int Int))
  print (map classify [Two 0 True, Two 11 True, Two 11 False, OnlyOne (-1), OnlyOne 4, Neither])
  print ((Two 1 2) { one = "s", other = 'c' }, (OnlyOne 1 :: Two Int Int) { one = () } == OnlyOne (), [t { one = 1 } | t <- [Two 'a' 'b', OnlyOne 'c']])
  print (apply f0 3, apply f0 { apply = (* 2) } 3, (|+|) f0 1 2, (f0 { (|+|) = (-) } |+| 5) 3, one (nested f0), map sb (other (nested f0)))
  let g = f0 { nested = (nested f0) { one = (one (nested f0)) { px = 42 }, other = [s { sb = sb s + 1 } | s <- other (nested f0)] } }
  print (nested g, Empty {}, Empty == Empty {}, case Empty of Empty {} -> 'e')
  print (unWrap (Wrap { unWrap = Just 1 }), (unWrap . Wrap) [2], (Wrap (Just 'x')) `unWrapWith` 'z')
  print (Poly { items = [1, 2], size' = 2, key = "k" } { items = "ab" }, (map . const) Poly { items = [()], size' = 0, key = "" } { key = "z" } [1, 2])
  print (Just Point { px = 1, py = 2 }, Just p { px = 3 } == Just (Point 3 2), [Strict { sb = 1, sa = 2 }, (Strict 1 2) { sa = 3, sb = 4 }])
  print (Polar { radius = -1.5, angle = 0, tag = Just "t" }, Polar { radius = Just (-1), angle = Nothing, tag = Nothing })
  attempt (px (Polar 1 2 Nothing :: Point Int))
  attempt (radius p)
  attempt ((Neither :: Two Int Int) { one = 'x' })
  attempt ((OnlyOne 1 :: Two Int Int) { one = 2, other = 3 } )
  attempt (sb (Strict undefinedInt 2))
  attempt (sb (Strict 1 2) { sa = undefinedInt })
  attempt (sa (Strict { sa = 3, sb = undefinedInt }))
  attempt (let t = Two { one = 1 :: Int, other = undefinedInt } in one t { other = 'x' })
  where
    undefinedInt = throw Overflow :: Int
    unWrapWith w z = maybe z id (unWrap w)
