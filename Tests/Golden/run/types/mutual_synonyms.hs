-- | Type synonyms among types that depend on each other: what kinds their parameters have, the whole group tells.
module Main (main) where

data Spec m = Spec (Node m -> Parser m Int) | End
type Node m = [Data m]
data Data m = Data (Spec m)
type Parser m = Reader m
newtype Reader m a = Reader (m a)

data Rec = Rec (Fix Maybe) (Alias Box)
type Fix f = f (Knot f)
newtype Knot f = Knot (Fix f)
type Alias p = Chain p
data Chain p = Chain (Alias p) (p Int) | Stop
newtype Box a = Box a

count :: Node Maybe -> Int
count nodes = length nodes + sum [count [] | Data End <- nodes]

run :: Spec m -> Node m -> Maybe (Parser m Int)
run (Spec f) nodes = Just (f nodes)
run End _ = Nothing

depth :: Fix Maybe -> Int
depth = maybe 0 (\(Knot f) -> 1 + depth f)

total :: Alias Box -> Int
total (Chain rest (Box n)) = n + total rest
total Stop = 0

main :: IO ()
main = do
  print (count [Data End, Data (Spec (const (Reader (Just 3))))])
  case run (Spec (\nodes -> Reader (Just (count nodes)))) [Data End, Data End] of
    Just (Reader m) -> print m
    Nothing -> putStrLn "none"
  case Rec (Just (Knot (Just (Knot Nothing)))) (Chain (Chain Stop (Box 3)) (Box 4)) of
    Rec f p -> print (depth f, total p)
