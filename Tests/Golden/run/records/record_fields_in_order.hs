{-# LANGUAGE BangPatterns, GADTs, NamedFieldPuns, RecordWildCards, ViewPatterns #-}
-- The fields of a record pattern are matched in the order in which the pattern names them.
module Main where

import Control.Exception
import System.IO.Unsafe

data P = P { px :: Int, py :: Int, pz :: Int }

data S = S { sa :: !Int, sb :: Int, sc :: Maybe Int }

newtype N = N { unN :: P }

data G a where
  G :: Show b => { gFirst :: b, gSecond :: Int, gWitness :: W a } -> G a
  H :: { gThird :: Int } -> G Bool

data W a where
  WInt :: W Int
  WBool :: W Bool

-- One function, rows of several orders.
mixed :: P -> String
mixed P { pz = 1, px = 2 } = "z then x"
mixed (P 3 4 _) = "x then y"
mixed P { py = 5, px = 6 } = "y then x"
mixed P { px = 7 } = "x"
mixed P { pz = 8 } = "z"
mixed _ = "none"

puns :: P -> Int
puns P { pz = 0, px, .. } = px + py
puns P { py = 1, .. } = pz
puns P {} = -1

banged :: P -> String
banged P { py = !_, px = 1 } = "one"
banged _ = "other"

viewed :: P -> Int
viewed P { pz = n, px = subtract n -> 0 } = n
viewed P { py = n, px = (+ n) -> m } = m

lazily :: P -> Int
lazily P { py = ~_, pz = 1 } = 1
lazily P { py = y@1, px = 2 } = y
lazily _ = 0

nested :: Maybe (P, P) -> String
nested (Just (P { py = 1, px = 1 }, P { pz = 1, py = 1 })) = "first"
nested (Just (_, P { px = 2 })) = "second"
nested _ = "third"

wrapped :: N -> String
wrapped N { unN = P { pz = 1, px = 1 } } = "in"
wrapped _ = "out"

strict :: S -> String
strict S { sc = Just 1, sb = 2 } = "c then b"
strict S { sa = 1 } = "a"
strict _ = "none"

witnessed :: G a -> a -> String
witnessed G { gWitness = WInt, gFirst = f, gSecond = 1 } n = show (n + 1) ++ show f
witnessed G { gSecond = 2, gWitness = WBool } b = show (not b)
witnessed H { gThird = 3 } b = show (b && False)
witnessed _ _ = "none"

inCase :: P -> String
inCase p = case p of
  P { py = 9, pz = 1 } -> "a"
  P { pz = 9, px = 9, py = 1 } -> "b"
  P { px = 9 } -> "c"
  _ -> "d"

inLet, inComprehension, inGuard :: P -> String
inLet p = let P { pz = 9, py = 9, px = x } = p in either (\(PatternMatchFail _) -> "no match") show (unsafePerformIO (try (evaluate x)))
inComprehension p = head ([show y | P { pz = 9, py = y, px = 9 } <- [p]] ++ ["empty"])
inGuard p
  | P { pz = 1, px = 1 } <- p = "one"
  | P { px = 9, pz = 9 } <- p = "nine"
  | otherwise = "no"

try' :: a -> IO (Maybe a)
try' x = either (\(ErrorCall _) -> Nothing) Just <$> try (evaluate x)

bad :: Int
bad = error "bad"

main :: IO ()
main = do
  print =<< mapM (try' . mixed)
    [P bad 0 0, P 2 bad 1, P 3 4 1, P 6 5 bad, P 6 5 0, P bad 4 1, P 7 bad 0, P 7 0 0, P 0 0 8, P 3 bad 2]
  print =<< mapM (try' . puns) [P 1 2 0, P bad 2 0, P bad 1 5, P bad 0 5, P 1 bad 5]
  print =<< mapM (try' . banged) [P 1 bad 0, P 1 0 bad, P bad 0 0, P 2 0 bad]
  print =<< mapM (try' . viewed) [P 3 bad 3, P 4 1 3, P 4 bad 3]
  print =<< mapM (try' . lazily) [P bad bad 1, P bad 2 0, P 2 1 0, P bad 1 0]
  print =<< mapM (try' . nested) [Just (P bad 0 0, P 2 0 bad), Just (P 1 1 0, P bad 1 0), Just (P 1 1 0, P bad bad 1), Nothing]
  print =<< mapM (try' . wrapped) [N (P bad 0 2), N (P 1 bad 1), N (P bad 0 1)]
  print =<< mapM (try' . strict) [S 1 bad Nothing, S 1 bad (Just 1), S 2 2 (Just 1), S 1 bad (Just bad)]
  print =<< mapM (try' . flip witnessed 41) [G 'g' 1 WInt, G (Just 1) 2 WInt, G 'g' bad WInt]
  print =<< mapM (try' . flip witnessed True) [G 'g' 2 WBool, G (Just 1) 3 WBool, H 3, H 4, G 'h' 2 (error "w")]
  print =<< mapM (try' . inCase) [P bad 0 0, P bad 9 9, P 9 1 bad, P bad 1 9]
  print =<< mapM (try' . inLet) [P 5 9 9, P 5 bad 8, P 5 9 bad]
  print =<< mapM (try' . inComprehension) [P 9 5 9, P bad 5 8, P 8 bad 9]
  print =<< mapM (try' . inGuard) [P bad 0 2, P 9 0 9, P 1 0 bad]
