-- Records: several constructors sharing fields, type-changing update, wildcards and puns, operators and functions as fields, strict fields
{-# LANGUAGE RecordWildCards, NamedFieldPuns, RankNTypes #-}
module Main where
import Control.Exception (ErrorCall, SomeException, evaluate, try)

data Conf a b = Conf { key :: a, val :: b, (<+>) :: a -> a -> a, note :: !String }
              | Mini { key :: a, note :: !String }
data Monoid' a = Monoid' { unit :: a, (<&>) :: a -> a -> a }
infixr 6 <&>
newtype Handler = Handler { handle' :: forall x. Show x => x -> String }
data Acc = Acc { count, limit :: Int, seen :: [Int], child :: Maybe Acc } deriving (Show, Eq, Ord)

summary :: (Show a, Show b) => Conf a b -> String
summary Conf { .. } = note ++ ":" ++ show (key <+> key) ++ show val
summary Mini { key = k, .. } = note ++ "~" ++ show k

mk :: Int -> Conf Int String
mk key = Conf { .. } where
  val = replicate key '*'
  (<+>) = (*)
  note = "n" ++ show key

fold' :: Monoid' a -> [a] -> a
fold' Monoid' { unit, (<&>) } = foldr (<&>) unit
pairM :: Monoid' a -> Monoid' b -> Monoid' (a, b)
pairM m n = Monoid' { unit = (unit m, unit n), (<&>) = \(a, b) (c, d) -> ((<&>) m a c, (<&>) n b d) }

bump :: Int -> Acc -> Acc
bump x acc@Acc { count, limit, seen }
  | count >= limit, Just c <- child acc = acc { child = Just (bump x c) }
  | count >= limit = acc { child = Just Acc { count = 0, limit = limit + 1, seen = [x], child = Nothing } }
  | otherwise = acc { count = count + 1, seen = x : seen }

main :: IO ()
main = do
  let c = mk 3
      d = c { val = Just (-2), note = "upd" }
      e = c { key = 2.5, (<+>) = subtract } :: Conf Double String
      m = Mini { key = "m", note = "mini" } :: Conf String ()
  putStrLn (summary c) >> putStrLn (summary d) >> putStrLn (summary e) >> putStrLn (summary m)
  putStrLn (summary m { key = "k" ++ key m })
  putStrLn (let Conf { (<+>) = op, .. } = c; infixl 6 `op` in show (key `op` 2 `op` 5) ++ val)
  let plus = Monoid' { unit = 0, (<&>) = (+) }; app = Monoid' [] (++)
  print (fold' plus [1 .. 10], fold' app ["a", "b"], fold' (pairM plus (pairM app plus)) [(1, ("x", 2)), (3, ("y", 4))])
  print (foldr bump (Acc 0 2 [] Nothing) [9, 8 .. 1])
  print (Acc { limit = 1, count = -1, seen = [], child = Nothing } < Acc 0 (-5) [] Nothing, maximum [Acc 1 1 [-1] Nothing, Acc 1 1 [] (Just (Acc 0 0 [] Nothing))])
  let h = Handler { handle' = \x -> "<" ++ show x ++ ">" } in putStrLn (handle' h (Just 'c') ++ handle' h [()] ++ handle' h { handle' = const "-" } 1)
  r <- try (evaluate (val m)) :: IO (Either SomeException ())
  putStrLn (either (const "no field val in Mini") show r)
  r2 <- try (evaluate (length (summary (m { val = 'x' })))) :: IO (Either SomeException Int)
  putStrLn (either (const "no update of val in Mini") show r2)
  r3 <- try (evaluate (key (Conf 1 () const (error "strict note")))) :: IO (Either ErrorCall Int)
  putStrLn (either (const "strict field") show r3)
  print (map note [Mini 'a' "x", Conf 'b' True max "y"], [k | Conf { key = k, val = True } <- [Mini 'a' "x", Conf 'b' True max "y", Conf 'c' False min ""]])
